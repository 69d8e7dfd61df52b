from django.db import migrations, models


def fill_in(apps, schema_editor):
    """The programme of the team, which a team never leaves."""
    Activity, Team = apps.get_model("teams", "Activity"), apps.get_model("teams", "Team")
    of_team = Team.objects.filter(pk=models.OuterRef("team")).values("programme")[:1]
    Activity.objects.filter(programme=None).update(programme=models.Subquery(of_team))


class Migration(migrations.Migration):

    dependencies = [
        ('teams', '0003_tasks_and_programme_feed'),
    ]

    operations = [
        migrations.RunPython(fill_in, migrations.RunPython.noop),
    ]
