from django.core.exceptions import ValidationError
from django.db import migrations
from pycrdt import Doc, Map


def write_groups(apps, _editor):
    """Groups were only in documents before; notes say on which canvases there are some."""
    canvases = apps.get_model("canvases", "Note").objects.filter(group__isnull=False).values("canvas")
    for document in apps.get_model("canvases", "Document").objects.filter(pk__in=canvases):
        rows = apps.get_model("canvases", "CanvasUpdate").objects.filter(
            canvas=document.pk, generation=document.generation, sequence__gt=document.snapshot_sequence
        )
        updates = [bytes(document.snapshot), *(bytes(data) for data in rows.order_by("sequence").values_list("data", flat=True))]
        _write(apps.get_model("canvases", "NoteGroup"), document.pk, _groups_in(updates))


def _groups_in(updates):
    """A damaged document has the groups that can be read; they are written again when it is mended."""
    doc = Doc()
    groups = doc.get("groups", type=Map)
    for update in updates:
        try:
            if update:
                doc.apply_update(update)
        except BaseException as error:  # a panic of the native library is not an Exception
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            break
    return {key: dict(content.items()) for key, content in groups.items() if isinstance(content, Map)}


def _write(groups, canvas_id, found):
    for key, content in found.items():
        try:
            names = {"block": content["block"], "title": content.get("title") or ""}
            groups.objects.get_or_create(pk=key, defaults={"canvas_id": canvas_id} | names)
        except (KeyError, ValueError, TypeError, ValidationError):
            continue  # not of the schema, so in no other list either


class Migration(migrations.Migration):
    dependencies = [("canvases", "0013_groups_of_notes")]

    operations = [migrations.RunPython(write_groups, migrations.RunPython.noop)]
