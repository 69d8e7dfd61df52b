from datetime import timedelta

from django.db import migrations
from django.utils import timezone


def write_rows(apps, schema_editor):
    """In the order of the list, which is by when they were made from now on."""
    Meeting = apps.get_model('meetings', 'Meeting')
    Material = apps.get_model('meetings', 'Material')
    now = timezone.now()
    for meeting in Meeting.objects.exclude(materials_before=[]):
        for place, row in enumerate(meeting.materials_before):
            created_at = now + timedelta(microseconds=place)
            Material.objects.create(meeting=meeting, title=row['title'], link=row['link'], created_at=created_at)


class Migration(migrations.Migration):

    dependencies = [
        ('meetings', '0003_live'),
    ]

    operations = [
        migrations.RunPython(write_rows, migrations.RunPython.noop),
        migrations.RemoveField('meeting', 'materials_before'),
    ]
