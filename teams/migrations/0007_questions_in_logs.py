from django.db import migrations, models


def keep_open(apps, schema_editor):
    """A coach's comment on a log entry was an open question until somebody else answered or it was closed: those that
    were open when questions became a kind of their own stay open."""
    Thread, Comment = apps.get_model("teams", "Thread"), apps.get_model("teams", "Comment")
    ProgrammeRole = apps.get_model("teams", "ProgrammeRole")
    coach = ProgrammeRole.objects.filter(
        programme=models.OuterRef("team__programme"), user=models.OuterRef("created_by"), role="coach"
    )
    said = Comment.objects.filter(thread=models.OuterRef("pk"), deleted_at=None)
    by_asker = said.filter(author=models.OuterRef("created_by"))
    by_others = said.exclude(author=models.OuterRef("created_by"))
    entries = Thread.objects.filter(target_kind="log_entry", resolved_at=None)
    waiting = entries.filter(models.Exists(coach), models.Exists(by_asker), ~models.Exists(by_others))
    waiting.update(kind="question")


class Migration(migrations.Migration):

    dependencies = [
        ('teams', '0006_questions'),
    ]

    operations = [
        migrations.RunPython(keep_open, migrations.RunPython.noop),
    ]
