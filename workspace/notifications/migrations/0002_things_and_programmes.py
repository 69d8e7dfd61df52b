import django.db.models.deletion
from django.db import migrations, models


def say_what_is_quoted(apps, schema_editor):
    """News of tasks quote the task; all others what they were told of by."""
    Notification = apps.get_model("notifications", "Notification")
    Notification.objects.filter(target_kind="task").update(thing=models.F("target_id"))
    Notification.objects.filter(thing=None).update(thing=models.F("source"))


class Migration(migrations.Migration):
    dependencies = [
        ("notifications", "0001_inbox_and_post"),
        ("teams", "0009_departures"),
    ]

    operations = [
        migrations.AlterField(
            model_name="notification",
            name="team",
            field=models.ForeignKey(
                blank=True, null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="teams.team"
            ),
        ),
        migrations.AddField(
            model_name="notification",
            name="programme",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to="teams.programme",
            ),
        ),
        migrations.AddField(
            model_name="notification",
            name="thing",
            field=models.UUIDField(null=True),
        ),
        migrations.RunPython(say_what_is_quoted, migrations.RunPython.noop),
    ]
