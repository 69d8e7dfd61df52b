from django.db import migrations, models


def write_with_choices(apps, schema_editor):
    Meeting = apps.get_model('meetings', 'Meeting')
    for meeting in Meeting.objects.exclude(questions=[]):
        meeting.questions = [{'question': question} if isinstance(question, str) else question for question in meeting.questions]
        meeting.save(update_fields=['questions'])


class Migration(migrations.Migration):

    dependencies = [
        ('meetings', '0004_materials_as_rows'),
    ]

    operations = [
        migrations.AlterField(
            model_name='meeting',
            name='questions',
            field=models.JSONField(blank=True, default=list, help_text="The organiser's own: [{question, choices}]"),
        ),
        migrations.RunPython(write_with_choices, migrations.RunPython.noop),
    ]
