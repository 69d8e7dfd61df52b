"""References show the pictures of their sources: to whom, until when, and what is told of it."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pypdf
import pytest

from canvases import documents
from canvases.engine.refusal import Reason
from canvases.engine.schema import NOTES
from canvases.models import Canvas, Document, Note, Reference
from canvases.services import mirroring
from canvases.services.grants import Level, grant
from teams.models import Team
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.canvases.images import look_at, sent, shown
from tests.canvases.test_references import act, change, drifts, live, say, used
from tests.canvases.test_references import shown as marks
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.core.errors import Invalid

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(team: Team, canvas: Canvas) -> Canvas:
    return canvas_of(team, 3)


@pytest.fixture
def source(canvas: Canvas, alice: User) -> Note:
    return shown(alice, canvas, "A bus stop nobody lights")


@pytest.fixture
def reader(canvas: Canvas, other: Canvas, source: Note, alice: User) -> User:
    """Sees canvas 3 and nothing else of the team."""
    Team.objects.filter(pk=canvas.team_id).update(visibility="team")
    guest = somebody("Reader")
    grant(alice, other, user=guest, level=Level.COMMENT)
    return guest


def sees(user: User, image: object) -> bool:
    return bool(look_at(user, image).status_code == 200)


def picture(reference: Reference) -> str:
    canvas = Canvas.objects.select_related("template").get(notes=reference.note_id)
    return live(canvas)[str(reference.note_id)].image


def repicture(user: User, note: Note, image: str | None) -> None:
    assert Browser(user).send("patch", f"/notes/{note.pk}/", {"image": image}).status_code == 200


def test_a_reference_shows_the_picture_to_whoever_sees_it(
    other: Canvas, source: Note, reader: User, people: People
) -> None:
    assert not sees(reader, source.image), "canvas 2 is not this person's"
    [made] = used(people.alice, other, source)
    assert picture(made) == str(source.image)
    assert sees(reader, source.image), "as the words"
    assert not sees(people.charlie, source.image)
    act(people.alice, made, "detach")
    assert (sees(reader, source.image), picture(made)) == (True, str(source.image))
    Browser(people.alice).send("delete", f"/notes/{made.note_id}/")
    assert not sees(reader, source.image)


def test_another_picture_there_is_another_picture_here(
    canvas: Canvas, other: Canvas, source: Note, reader: User, alice: User
) -> None:
    [made] = used(alice, other, source)
    first, second = str(source.image), sent(alice, canvas)["id"]
    repicture(alice, source, second)
    assert (picture(made), drifts(alice, other)) == (second, ["changed"])
    assert (sees(reader, first), sees(reader, second)) == (False, True)
    [row] = marks(alice, other)["references"]
    assert (row["seen_text"], row["seen_image"]) == (source.text, first)
    act(alice, made, "look")
    assert drifts(alice, other) == [""]
    repicture(alice, source, first)
    act(alice, made, "look")
    repicture(alice, source, second)
    repicture(alice, source, first)
    assert drifts(alice, other) == [""], "it is as it was when somebody looked"


def test_a_picture_taken_off_there_is_out_of_sight_here_at_once(
    canvas: Canvas, other: Canvas, source: Note, reader: User, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    [made] = used(alice, other, source)
    image = source.image
    with monkeypatch.context() as late:
        late.setattr(mirroring, "_mirror", lambda _canvas, _references: None)
        repicture(alice, source, None)
        assert picture(made) == str(image), "nobody has told its document yet"
        assert not sees(reader, image)
    say(alice, source, "A bus stop, without its picture")
    assert (picture(made), drifts(alice, other)) == ("", ["changed"])
    assert not sees(reader, image)


def test_a_source_that_is_gone_leaves_its_picture_with_its_words(
    canvas: Canvas, other: Canvas, source: Note, reader: User, alice: User
) -> None:
    [made] = used(alice, other, source)
    Browser(alice).send("delete", f"/notes/{source.pk}/")
    assert (picture(made), sees(reader, source.image), drifts(alice, other)) == (str(source.image), True, ["removed"])


def test_its_picture_is_changed_where_it_comes_from(
    canvas: Canvas, other: Canvas, source: Note, alice: User, people: People
) -> None:
    [made] = used(alice, other, source)
    image = sent(alice, other)["id"]
    refused = Browser(alice).send("patch", f"/notes/{made.note_id}/", {"image": image})
    assert (refused.status_code, refused.json()["code"]) == (400, "mirrored")
    assert problem(Browser(alice).send("patch", f"/notes/{made.note_id}/", {"image": None}))[0] == 400

    def forge(roots: Any) -> None:
        roots[NOTES][str(made.note_id)]["image"] = image

    with pytest.raises(Invalid) as refusal:
        documents.change(alice, other, forge)
    assert refusal.value.code == Reason.MIRRORED.value
    act(alice, made, "detach")
    repicture(alice, made.note, image)
    assert picture(made) == image


def test_a_reference_again_it_shows_what_its_source_shows_by_now(
    canvas: Canvas, other: Canvas, source: Note, alice: User
) -> None:
    [made] = used(alice, other, source)
    act(alice, made, "detach")
    repicture(alice, made.note, sent(alice, other)["id"])
    late = sent(alice, canvas)["id"]
    repicture(alice, source, late)

    def undo(roots: Any) -> None:
        roots[NOTES][str(made.note_id)]["source"] = str(source.pk)

    change(alice, other, undo)
    assert picture(made) == late


def test_bringing_back_an_old_canvas_keeps_the_picture_of_today(
    canvas: Canvas, other: Canvas, source: Note, alice: User
) -> None:
    [made] = used(alice, other, source)
    then = Document.objects.get(pk=other.pk).head
    late = sent(alice, canvas)["id"]
    repicture(alice, source, late)
    back = Browser(alice).send("post", f"/canvases/{other.pk}/restore/", {"sequence": then})
    assert (back.status_code, picture(made)) == (200, late)


def test_it_goes_along_when_the_reference_moves(
    canvas: Canvas, other: Canvas, source: Note, alice: User, team: Team
) -> None:
    [made] = used(alice, other, source)
    to = {"canvas": str(canvas_of(team, 1).pk), "notes": [{"id": str(made.note_id), "block": "voices"}]}
    assert Browser(alice).send("post", "/notes/move/", to).status_code == 200
    made.refresh_from_db()
    assert picture(made) == str(source.image)
    repicture(alice, source, None)
    assert picture(made) == ""


def test_files_of_the_canvas_have_the_picture(other: Canvas, source: Note, alice: User, reader: User) -> None:
    used(alice, other, source)
    for person in (alice, reader):
        [note] = kit.export(person, other, "json").json()["notes"]
        assert note["image"].endswith(f"/canvas-images/{source.image}/file/")
        assert len(pypdf.PdfReader(io.BytesIO(kit.export(person, other, "pdf").content)).pages[0].images) == 1
        with zipfile.ZipFile(io.BytesIO(kit.export(person, other, "docx").content)) as word:
            assert [name for name in word.namelist() if name.startswith("word/media/")] != []


def test_the_picture_at_the_words_of_somebody_who_is_gone_comes_along(
    canvas: Canvas, other: Canvas, people: People
) -> None:
    """Greta came as a guest, got an account, and left: of those whose words they are, nobody may see the picture."""
    note = shown(people.greta, canvas, "It was dark")
    [made] = used(people.alice, other, note)
    User.objects.filter(pk=people.greta.pk).update(merged_into=somebody("Greta Gone"))
    another = str(sent(people.alice, canvas)["id"])
    repicture(people.alice, note, another)
    assert picture(made) == another
