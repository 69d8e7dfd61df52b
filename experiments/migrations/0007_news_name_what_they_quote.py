from django.db import migrations


def name_evidence(apps, schema_editor):
    """An answer whose evidence was withdrawn since quotes nothing any more."""
    Notification, Evidence = apps.get_model("notifications", "Notification"), apps.get_model("experiments", "Evidence")
    for row in Notification.objects.filter(kind="answered", target_kind="experiment").exclude(text=""):
        told = Evidence.objects.filter(experiment=row.target_id, author=row.person_id, reply=row.text).first()
        row.thing, row.text = (told.pk, row.text) if told is not None else (row.thing, "")
        row.save(update_fields=["thing", "text"])


def name_lines(apps, schema_editor):
    """A question leads to its line now; one whose line was reworded or removed is asked no more."""
    Notification, Line = apps.get_model("notifications", "Notification"), apps.get_model("experiments", "ChecklistLine")
    for row in Notification.objects.filter(kind="asked", target_kind="experiment"):
        asked = Line.objects.filter(design__experiment=row.target_id, line=row.text).order_by("-design__version").first()
        if asked is None:
            row.delete()
            continue
        row.target_kind, row.target_id, row.thing = "checklist_line", asked.pk, asked.pk
        row.save(update_fields=["target_kind", "target_id", "thing"])


class Migration(migrations.Migration):
    dependencies = [
        ("experiments", "0006_when_evidence_was_judged"),
        ("notifications", "0002_things_and_programmes"),
    ]

    operations = [
        migrations.RunPython(name_evidence, migrations.RunPython.noop),
        migrations.RunPython(name_lines, migrations.RunPython.noop),
    ]
