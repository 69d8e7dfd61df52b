from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    dependencies = [
        ("notifications", "0002_things_and_programmes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="notification",
            name="source",
            field=models.UUIDField(help_text="The comment or act it is about: each person hears of it once"),
        ),
        migrations.AlterField(
            model_name="notification",
            name="thing",
            field=models.UUIDField(help_text="The comment, task, ... whose words `text` quotes"),
        ),
        migrations.AddIndex(
            model_name="notification",
            index=models.Index(fields=["thing"], name="notification_thing"),
        ),
        migrations.AddConstraint(
            model_name="notification",
            constraint=models.CheckConstraint(
                condition=Q(("programme", None), ("team__isnull", False))
                | Q(("programme__isnull", False), ("team", None)),
                name="notified_in_a_team_or_a_programme",
            ),
        ),
    ]
