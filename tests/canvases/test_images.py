"""Pictures of notes: what is taken, who sees them, and when they go."""

from __future__ import annotations

import io
import os
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.test import TestCase
from django.utils import timezone
from PIL import Image
from pytest_django.fixtures import Settings

from canvases import documents
from canvases.models import Canvas, CanvasImage, Document, Note
from canvases.services import images, moving, restoring
from canvases.services.grants import Level, grant, revoke
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from canvases.services.planning import Chosen
from teams.models import Team
from tests.accounts.test_avatar import bomb, picture, with_archive
from tests.accounts.test_avatar import moving as moving_picture
from tests.canvases.conftest import canvas_of
from tests.canvases.images import look_at, send_image, sent, shown
from tests.people import Browser, People, problem, somebody
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core.throttles import FileThrottle

pytestmark = pytest.mark.django_db

MISSING = (404, "not_found")


def stored(settings: Settings) -> list[Path]:
    return [path for path in (Path(settings.MEDIA_ROOT) / images.FOLDER).rglob("*") if path.is_file()]


def sees(user: User | None, image: object) -> bool:
    answer = look_at(user, image)
    if answer.status_code == 200:
        return True
    assert problem(answer) == MISSING
    return False


# What is taken ---


def test_a_picture_is_drawn_anew_in_two_sizes(canvas: Canvas, alice: User, settings: Settings) -> None:
    row = sent(alice, canvas, picture(size=(2400, 1200)))
    assert (row["width"], row["height"]) == (1600, 800)
    whole, small = look_at(alice, row["id"]), look_at(alice, row["id"], "small")
    assert [Image.open(io.BytesIO(one.body)).size for one in (whole, small)] == [(1600, 800), (480, 240)]
    assert len(whole.body) + len(small.body) == row["size"] == sum(path.stat().st_size for path in stored(settings))
    assert whole["Content-Type"] == "image/webp"
    assert whole["X-Content-Type-Options"] == "nosniff"
    assert whole["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert whole["Cache-Control"] == "private, no-cache"
    assert look_at(alice, row["id"], **{"If-None-Match": whole["ETag"]}).status_code == 304
    assert whole["ETag"] != small["ETag"]
    assert problem(look_at(alice, row["id"], "huge")) == (400, "invalid")


def test_what_a_camera_writes_down_is_gone(canvas: Canvas, alice: User) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    row = sent(alice, canvas, picture(size=(300, 200), exif=exif.tobytes()))
    assert (row["width"], row["height"]) == (200, 300)
    for size in ("whole", "small"):
        data = look_at(alice, row["id"], size).body
        assert dict(Image.open(io.BytesIO(data)).getexif()) == {}
        assert b"A camera" not in data


REFUSED = [
    ("an SVG", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "picture_format", 400),
    ("an SVG that says it is a PNG", b"<svg><script>alert(1)</script></svg>", "picture_mixed", 400),
    ("a GIF", moving_picture("GIF"), "picture_format", 400),
    ("a TIFF", picture("TIFF"), "picture_format", 400),
    ("a document", b"%PDF-1.7\n", "picture_mixed", 400),
    ("a text", b"Hello", "picture_format", 400),
    ("a picture and an archive", with_archive(), "picture_mixed", 400),
    ("a picture that claims to be enormous", bomb(20_000, 20_000), "picture_too_many_pixels", 400),
    ("half a picture", picture(size=(2000, 2000), quality=95)[:9000], "picture_broken", 400),
    ("a moving picture", moving_picture("PNG"), "picture_moving", 400),
    ("10 MB and a byte", picture() + bytes(10 << 20), "picture_too_large", 413),
    ("11 MB", bytes(11 << 20), "picture_too_large", 413),
]


@pytest.mark.parametrize(("what", "data", "code", "status"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_is_no_picture_is_refused_and_leaves_nothing(
    canvas: Canvas, alice: User, settings: Settings, what: str, data: bytes, code: str, status: int
) -> None:
    assert problem(send_image(Browser(alice), canvas.pk, data)) == (status, code)
    assert not CanvasImage.objects.exists()
    assert stored(settings) == []


def test_sent_again_it_is_there_once(canvas: Canvas, alice: User, settings: Settings) -> None:
    assert sent(alice, canvas, key="k")["id"] == sent(alice, canvas, key="k")["id"]
    assert len(stored(settings)) == 2
    other = canvas_of(canvas.team, 1)
    assert sent(alice, other, key="k")["id"]  # a canvas of the same team is no other place


def test_pictures_are_drawn_thirty_times_a_minute_at_most(
    canvas: Canvas, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However small the file: 5 KB can be 40 megapixels."""
    assert FileThrottle.THROTTLE_RATES["files"] == "30/min"
    monkeypatch.setattr(FileThrottle, "rate", "2/min", raising=False)
    answers = [send_image(Browser(people.alice), canvas.pk) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert send_image(Browser(people.bob), canvas.pk).status_code == 201


def test_a_team_has_so_much_room(canvas: Canvas, alice: User, settings: Settings) -> None:
    sent(alice, canvas)
    CanvasImage.objects.update(size=images.MOST_OF_TEAM - 10)
    assert problem(send_image(Browser(alice), canvas.pk)) == (409, "too_many_pictures")
    assert len(stored(settings)) == 2


# Who may send, and who sees ---


def test_whoever_may_write_notes_may_send_pictures(canvas: Canvas, people: People) -> None:
    for person in (people.alice, people.bob, people.greta):
        assert send_image(Browser(person), canvas.pk).status_code == 201
    assert problem(send_image(Browser(people.carla), canvas.pk)) == (403, "forbidden")
    assert problem(send_image(Browser(people.charlie), canvas.pk)) == MISSING
    assert send_image(Browser(), canvas.pk).status_code in {401, 403}


def test_until_a_note_shows_it_only_its_sender_sees_it(canvas: Canvas, people: People) -> None:
    image = sent(people.bob, canvas)["id"]
    assert [sees(person, image) for person in (people.bob, people.alice, people.charlie)] == [True, False, False]
    shown(people.bob, canvas, image=image)
    seeing = (people.bob, people.alice, people.greta, people.carla, people.olga)
    assert all(sees(person, image) for person in seeing)
    assert not sees(people.charlie, image)
    assert not sees(people.peter, image)


def test_a_picture_that_was_taken_off_is_seen_by_nobody_else(canvas: Canvas, people: People) -> None:
    note = shown(people.bob, canvas)
    image = note.image
    change_note(people.bob, note, changes={"image": None})
    assert (sees(people.bob, image), sees(people.alice, image)) == (True, False)
    change_note(people.bob, note, changes={"image": str(image)})
    assert sees(people.alice, image)
    delete_note(people.bob, note)
    assert not sees(people.alice, image)


def test_a_note_that_names_a_picture_of_another_team_shows_nothing(
    canvas: Canvas, neighbours: Team, people: People
) -> None:
    """Peter knows the id of a picture that Alice's team shows."""
    image = str(shown(people.alice, canvas).image)
    theirs = canvas_of(neighbours, 2)
    add_notes(people.peter, theirs, notes=[NewNote("unheard", "Stolen", image=image)])
    assert not sees(people.peter, image)
    exported = Browser(people.peter).send("get", f"/canvases/{theirs.pk}/export/?format=json").json()
    assert "image" not in exported["notes"][0]


def test_pictures_of_the_other_team_are_not_shown_there_either(
    canvas: Canvas, neighbours: Team, people: People
) -> None:
    """Carla coaches both teams and sees the picture where it is; a file of the other team does not carry it on."""
    image = str(shown(people.alice, canvas).image)
    theirs = canvas_of(neighbours, 2)
    add_notes(people.peter, theirs, notes=[NewNote("unheard", "Stolen", image=image)])
    assert sees(people.carla, image)
    exported = Browser(people.carla).send("get", f"/canvases/{theirs.pk}/export/?format=json").json()
    assert "image" not in exported["notes"][0]


def learnt(user: User, canvas: Canvas) -> str:
    """The id of the only picture, as the history tells it to whoever sees the canvas."""
    (note,) = Browser(user).read(f"/canvases/{canvas.pk}/state/?sequence=1")["notes"]
    return str(note["image"])


def test_nobody_brings_a_picture_back_that_others_took_off(canvas: Canvas, people: People) -> None:
    """A guest finds its id in the history, and names it on a note of their own; then the core team moves that note."""
    delete_note(people.alice, shown(people.alice, canvas))
    image = learnt(people.greta, canvas)
    body = {"canvas": str(canvas.pk), "block": "unheard", "text": "Look", "image": image}
    made = Browser(people.greta).send("post", "/notes/", body).json()
    assert made["image"] is None
    note = Note.objects.get(pk=made["id"])
    with TestCase.captureOnCommitCallbacks(execute=True):
        change_note(people.alice, note, changes={"order": "a5"})
    assert documents.notes_of(canvas)[str(note.pk)].image == ""
    assert not any(sees(person, image) for person in (people.greta, people.bob, people.carla))


def test_a_picture_of_a_canvas_one_does_not_see_is_not_fetched_by_its_id(canvas: Canvas, people: People) -> None:
    image = str(shown(people.alice, canvas_of(canvas.team, 1), block="signs").image)
    writer = somebody("Writer")
    grant(people.alice, canvas, user=writer, level=Level.CONTRIBUTE)
    with TestCase.captureOnCommitCallbacks(execute=True):
        note = shown(writer, canvas, image=image)
    assert (note.image, sees(writer, image)) == (None, False)


def test_whoever_sees_a_picture_may_show_it_and_take_it_along(canvas: Canvas, people: People) -> None:
    """Bob copies one, and moves and brings back a note of his to which Alice has added one that nothing else shows."""
    image = str(shown(people.alice, canvas).image)
    assert str(shown(people.bob, canvas, image=image).image) == image
    added = sent(people.alice, canvas)["id"]
    note = add_notes(people.bob, canvas, notes=[NewNote("unheard", "Mine")])[0]
    note = change_note(people.alice, note, changes={"image": added})
    (moved,) = moving.move_notes(people.bob, canvas_of(canvas.team, 1), moves=[moving.Move(note.pk, "signs")])
    assert str(moved.image) == added
    before = Document.objects.get(pk=moved.canvas_id).head
    delete_note(people.bob, moved)
    assert not sees(people.greta, added)
    restoring.restore(people.bob, moved.canvas, sequence=before, chosen=Chosen(notes=[str(moved.pk)]))
    assert sees(people.greta, added)


def test_a_grant_that_is_withdrawn_takes_the_pictures_along(canvas: Canvas, people: People) -> None:
    image = shown(people.alice, canvas).image
    elsewhere = shown(people.alice, canvas_of(canvas.team, 1), block="signs").image
    reader = somebody("Reader")
    grant(people.alice, canvas, user=reader, level=Level.VIEW)
    assert (sees(reader, image), sees(reader, elsewhere)) == (True, False)
    revoke(people.alice, canvas, user=reader)
    assert not sees(reader, image)


def test_a_note_takes_its_picture_to_another_canvas(canvas: Canvas, people: People) -> None:
    note = shown(people.alice, canvas)
    other = canvas_of(canvas.team, 1)
    (moved,) = moving.move_notes(people.alice, other, moves=[moving.Move(note.pk, "signs")])
    assert moved.image == note.image
    assert sees(people.bob, note.image)


def test_programs_write_and_change_pictures_of_notes(canvas: Canvas, people: People) -> None:
    window, image = Browser(people.bob), sent(people.bob, canvas)["id"]
    body = {"canvas": str(canvas.pk), "block": "unheard", "text": "", "image": image}
    note = window.send("post", "/notes/", body).json()
    assert note["image"] == image
    assert window.send("patch", f"/notes/{note['id']}/", {"image": None}).json()["image"] is None


# When they go ---


def later(**days: int) -> Any:
    return timezone.now() - timedelta(**days)


def test_what_no_note_shows_goes_after_a_month(canvas: Canvas, people: People, settings: Settings) -> None:
    kept, gone = shown(people.alice, canvas), sent(people.alice, canvas)["id"]
    CanvasImage.objects.update(shown_at=later(days=29))
    images.forget_unused()
    assert CanvasImage.objects.count() == 2
    CanvasImage.objects.update(shown_at=later(days=31))
    with TestCase.captureOnCommitCallbacks(execute=True):
        images.forget_unused()
    assert list(CanvasImage.objects.values_list("pk", flat=True)) == [kept.image]
    assert problem(look_at(people.alice, gone)) == MISSING
    assert len(stored(settings)) == 2


def test_a_month_begins_when_the_last_note_is_gone(canvas: Canvas, people: People) -> None:
    note = shown(people.alice, canvas)
    CanvasImage.objects.update(shown_at=later(days=300))
    images.forget_unused()
    delete_note(people.alice, note)
    images.forget_unused()
    assert CanvasImage.objects.filter(shown_at__gt=later(days=1)).exists()


def test_files_that_lost_their_row_go(canvas: Canvas, people: People, settings: Settings) -> None:
    person = somebody("Leaver")
    sent(people.alice, canvas)
    grant(people.alice, canvas, user=person, level=Level.CONTRIBUTE)
    sent(person, canvas)
    person.delete()
    images.forget_unused()
    assert len(stored(settings)) == 4  # a file is there a moment before its row
    yesterday = time.time() - 2 * 86_400
    for path in stored(settings):
        os.utime(path, (yesterday, yesterday))
    images.forget_unused()
    (image,) = CanvasImage.objects.all()
    assert {path.name for path in stored(settings)} == {Path(str(each.name)).name for each in (image.file, image.small)}


def test_a_guests_pictures_become_the_accounts(canvas: Canvas, people: People) -> None:
    for person in (people.greta, people.bob):
        sent(person, canvas, key="same")
    hooks.merge(people.greta, people.bob)
    assert CanvasImage.objects.filter(by=people.bob).count() == 2


def test_nothing_fails_where_nobody_has_sent_a_picture(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "nothing"
    assert not default_storage.exists(images.FOLDER)
    images.forget_unused()


@pytest.mark.parametrize("count", [1, 3])
def test_looking_costs_the_same_however_many_there_are(
    canvas: Canvas, people: People, django_assert_max_num_queries: Any, count: int
) -> None:
    note: Note = [shown(people.alice, canvas) for _ in range(count)][-1]
    window = Browser(people.bob)
    with django_assert_max_num_queries(4):
        answer: Any = window.get(f"/api/v1/canvas-images/{note.image}/file/")
        b"".join(answer.streaming_content)
