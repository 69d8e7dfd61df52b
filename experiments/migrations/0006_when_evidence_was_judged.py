from django.db import migrations, models


def take_the_last_change(apps, schema_editor):
    """What was judged before was changed at that moment, or later: the nearest that is known."""
    judged = apps.get_model("experiments", "Evidence").objects.exclude(status="waiting")
    judged.update(judged_at=models.F("changed_at"))


class Migration(migrations.Migration):
    dependencies = [
        ("experiments", "0005_baseline_in_figures"),
    ]

    operations = [
        migrations.AddField(
            model_name="evidence",
            name="judged_at",
            field=models.DateTimeField(
                blank=True, help_text="When the team took it up, or said why not", null=True
            ),
        ),
        migrations.RunPython(take_the_last_change, migrations.RunPython.noop),
    ]
