"""A block's question asked outside, its answers, and who never reads which of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from pycrdt import Map, Text
from pytest_django.fixtures import Settings

from canvases import documents
from canvases.exports.formats import AllFormat
from canvases.exports.reading import Choices
from canvases.models import Canvas, GuestAnswer, GuestQuestion, Note
from canvases.services import exporting, planning, restoring
from canvases.services.moving import Move
from canvases.services.notes import delete_note
from canvases.services.referring import use_notes
from teams.models import Activity, Team
from tests import make
from tests.canvases.conftest import canvas_of
from tests.people import Browser, People, problem

KEY, OTHER_KEY = "a" * 32, "b" * 32
WORDS = "Nobody asked the night drivers."
SCRIPT = "<script>alert(1)</script> & so on"
ANSWERS = "/guest-answers/"
Window = Callable[..., Browser]


@pytest.fixture
def question(canvas: Canvas) -> GuestQuestion:
    return make.guest_question(canvas)


def give(window: Browser, question: GuestQuestion, key: str = KEY, **content: Any) -> Any:
    sent = {"code": question.code, "text": WORDS, "language": "fi"} | content
    return window.send("post", "/guest-questions/answer/", sent, HTTP_IDEMPOTENCY_KEY=key)


def secret_of(given: Any) -> str:
    assert given.status_code == 201, given.content
    return str(given.json()["url"]).partition("#")[2]


def held(window: Browser, secret: str) -> Any:
    return window.send("post", f"{ANSWERS}look/", {"secret": secret})


def judge(window: Browser, answer: GuestAnswer, verb: str = "judge", **sent: Any) -> Any:
    return window.send("post", f"{ANSWERS}{answer.pk}/{verb}/", {"version": 1} | sent)


def test_a_core_member_asks_outside_and_somebody_answers(browser: Window, canvas: Canvas, people: People) -> None:
    alice, guest = browser(people.alice), browser()
    opened = alice.send("post", "/guest-questions/", {"canvas": str(canvas.pk), "block": "unheard"}).json()
    assert opened["is_open"]
    assert opened["question"] == "Whose view have we forgotten?"
    code = opened["url"].rpartition("/")[2]
    asked = guest.send("post", "/guest-questions/look/", {"code": f"{code[:4]}-{code[4:]}".upper()}).json()
    assert (asked["team"], asked["question"]) == ("Kaarnala", opened["question"])
    secret = secret_of(give(guest, GuestQuestion.objects.get(), name="Aino"))
    stored = GuestAnswer.objects.get()
    assert secret not in str(vars(stored)), "only its digest is stored"
    [answer] = alice.read(f"{ANSWERS}?question={opened['id']}")["results"]
    assert (answer["text"], answer["name"], answer["state"]) == (WORDS, "Aino", "new")
    assert held(browser(), secret).json()["text"] == WORDS


def test_a_lost_receipt_can_be_had_again(browser: Window, question: GuestQuestion) -> None:
    assert give(browser(), question).json() == give(browser(), question).json()
    assert give(browser(), question, OTHER_KEY).json()["url"] != give(browser(), question).json()["url"]
    assert GuestAnswer.objects.count() == 2
    assert problem(give(browser(), question, "guessable")) == (400, "invalid")


def test_others_read_what_was_shown_and_no_name_that_was_not_agreed_to(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    guest, alice = browser(), browser(people.alice)
    secret = secret_of(give(guest, question, OTHER_KEY, text="Mine"))
    for text, name, is_named in ((SCRIPT, "Aino", False), ("Second", "Ville", True), ("Kept", "Liisa", True)):
        make.guest_answer(question.canvas, text, name=name, is_named=is_named)
    first, second, kept = GuestAnswer.objects.exclude(text="Mine").order_by("pk")
    assert held(guest, secret).json()["others"] == []
    for answer, state in ((first, "shown"), (second, "shown"), (kept, "kept")):
        assert judge(alice, answer, state=state).status_code == 200
    seen = held(guest, secret).json()["others"]
    assert seen == [{"text": "Second", "name": "Ville"}, {"text": SCRIPT, "name": ""}]


def test_what_was_changed_after_it_was_read_is_not_shown(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    guest, alice = browser(), browser(people.alice)
    secret, answer = secret_of(give(guest, question)), GuestAnswer.objects.get()
    amend = {"secret": secret, "text": "Something worse", "language": "fi"}
    assert judge(alice, answer, state="shown").status_code == 200
    changed = guest.send("post", f"{ANSWERS}amend/", amend).json()
    assert changed["state"] == "new", "nobody outside reads it before the team has read it again"
    assert problem(judge(alice, answer, state="shown")) == (409, "answer_changed")
    assert problem(judge(alice, answer, "place")) == (409, "answer_changed")
    assert judge(alice, answer, "place", version=2).status_code == 200
    assert problem(guest.send("post", f"{ANSWERS}amend/", amend)) == (409, "taken_up")


def test_an_answer_becomes_a_note_and_the_guest_hears_of_it(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    guest, alice = browser(), browser(people.alice)
    secret, answer = secret_of(give(guest, question, name="Aino")), GuestAnswer.objects.get()
    placed = judge(alice, answer, "place").json()
    [note] = browser(people.bob).read(f"/notes/?canvas={question.canvas_id}")["results"]
    assert (note["id"], note["text"], note["from_answer"]) == (placed["note"], WORDS, True)
    assert (note["author"]["display_name"], note["author"]["is_guest"]) == ("A guest", True), "she did not agree"
    assert problem(judge(alice, answer, "place")) == (409, "on_canvas")
    assert judge(alice, answer, "reply", text="We ride along on Friday.").status_code == 200
    seen = held(guest, secret).json()
    assert seen["on_canvas"]["is_there"] is True
    assert (seen["reply"], seen["is_amendable"]) == ("We ride along on Friday.", False)
    delete_note(people.alice, Note.objects.get(pk=note["id"]))
    assert held(guest, secret).json()["on_canvas"]["is_there"] is False


def test_withdrawn_words_are_gone_from_everywhere(
    browser: Window, question: GuestQuestion, people: People, team: Team
) -> None:
    guest, alice, canvas = browser(), browser(people.alice), question.canvas
    secret, answer = secret_of(give(guest, question, name="Aino", is_named=True)), GuestAnswer.objects.get()
    judge(alice, answer, "place")
    then = canvas.updates.get().sequence
    other = canvas_of(team, 3)
    [used] = use_notes(people.alice, other, uses=[Move(Note.objects.get().pk, "heard")])
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert guest.send("post", f"{ANSWERS}withdraw/", {"secret": secret}).status_code == 204
    Team.objects.filter(pk=team.pk).update(archived_at=None)
    assert documents.notes_of(canvas) == documents.notes_of(other) == {}
    assert not Note.objects.exclude(text="").exists()
    used.refresh_from_db()
    assert used.seen_text == ""
    past = [alice.read(f"/canvases/{each.pk}/replay/") for each in (canvas, other)]
    assert WORDS not in str(past)
    assert "Aino" not in str(past)
    with pytest.raises(planning.Withheld):
        restoring.restore(
            people.alice, canvas, sequence=then, chosen=planning.Chosen(notes=[str(canvas.notes.get().pk)])
        )
    [row] = alice.read(f"{ANSWERS}?question={question.pk}")["results"]
    assert (row["state"], row["text"], row["name"]) == ("withdrawn", "", "")
    assert problem(judge(alice, answer, state="shown", version=row["version"])) == (409, "answer_changed")
    for verb in ("look", "withdraw"):
        assert problem(guest.send("post", f"{ANSWERS}{verb}/", {"secret": secret}))[1] == "no_answer"


def test_no_file_that_is_kept_has_withdrawn_words(
    browser: Window, canvas: Canvas, question: GuestQuestion, people: People, settings: Settings
) -> None:
    """Files with all canvases wait for a day; whoever still wants one has it made anew."""
    guest = browser()
    secret = secret_of(give(guest, question))
    assert judge(browser(people.alice), GuestAnswer.objects.get(), "place").status_code == 200
    made = exporting.ask(people.alice, team=canvas.team, chosen=AllFormat.FILES, choices=Choices("en"))
    exporting.make(made.pk, is_last_try=False)
    folder = Path(settings.MEDIA_ROOT) / "exports"
    assert len(list(folder.iterdir())) == 1
    assert guest.send("post", f"{ANSWERS}withdraw/", {"secret": secret}).status_code == 204
    assert problem(browser(people.alice).send("get", f"/exports/{made.pk}/file/")) == (404, "not_found")
    assert list(folder.iterdir()) == []


def test_withdrawn_words_do_not_stay_beside_an_assumption(
    browser: Window, question: GuestQuestion, people: People, team: Team
) -> None:
    """What the team believes is its own; the words of the note, which are kept beside it, are the guest's."""
    guest, alice = browser(), browser(people.alice)
    secret = secret_of(give(guest, question))
    judge(alice, GuestAnswer.objects.get(), "place")
    note = Note.objects.get()
    believed = {"team": str(team.pk), "statement": "Drivers know.", "source_note": str(note.pk)}
    assert alice.send("post", "/assumptions/", believed).json()["source_text"] == WORDS
    delete_note(people.alice, note)
    assert guest.send("post", f"{ANSWERS}withdraw/", {"secret": secret}).status_code == 204
    [assumption] = alice.read(f"/assumptions/?team={team.pk}")["results"]
    assert (assumption["statement"], assumption["source_text"]) == ("Drivers know.", "")


def test_an_undone_deletion_does_not_bring_withdrawn_words_back(
    browser: Window, question: GuestQuestion, people: People, django_capture_on_commit_callbacks: Any
) -> None:
    guest, alice, canvas = browser(), browser(people.alice), question.canvas
    secret, answer = secret_of(give(guest, question)), GuestAnswer.objects.get()
    judge(alice, answer, "place")
    note = Note.objects.get()
    before = canvas.updates.get().sequence
    delete_note(people.alice, note)
    with django_capture_on_commit_callbacks(execute=True):
        restoring.restore(people.alice, canvas, sequence=before, chosen=planning.Chosen(notes=[str(note.pk)]))
    assert documents.notes_of(canvas), "until it is withdrawn she may"
    note_state = documents.notes_of(canvas)[str(note.pk)]
    guest.send("post", f"{ANSWERS}withdraw/", {"secret": secret})
    with django_capture_on_commit_callbacks(execute=True):

        def undo(roots: Any) -> None:
            fields = {"block": "unheard", "type": note_state.type, "author": note_state.author}
            rest = {"created": note_state.created, "order": note_state.order, "text": Text(WORDS)}
            roots["notes"][str(note.pk)] = Map(fields | rest)

        documents.change(people.alice, canvas, undo)
    assert documents.notes_of(canvas) == {}
    assert not Note.objects.exclude(text="").exists()


@pytest.mark.parametrize("ending", ["closed", "over", "archived", "renewed"])
def test_a_question_that_has_ended_takes_nothing(
    browser: Window, question: GuestQuestion, people: People, team: Team, ending: str
) -> None:
    guest, alice = browser(), browser(people.alice)
    secret = secret_of(give(guest, question))
    if ending == "over":
        GuestQuestion.objects.update(closes_at=timezone.now() - timedelta(seconds=1))
    elif ending == "archived":
        Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    else:
        alice.send("post", f"/guest-questions/{question.pk}/{ending.removesuffix('ed')}{'e' * (ending == 'closed')}/")
    expected = (404, "no_question") if ending == "renewed" else (409, "question_closed")
    assert problem(give(guest, question, OTHER_KEY)) == expected
    assert held(guest, secret).status_code == 200, "the personal link goes on"


def test_answers_leave_by_no_other_way(browser: Window, question: GuestQuestion, people: People, team: Team) -> None:
    """To an invited participant, a guest, a coach, an owner, another team: not even that there is a question."""
    give(browser(), question, text="unheard-of words", name="Aino")
    for user in (people.bob, people.greta, people.carla, people.olga, people.peter, people.charlie):
        window = browser(user)
        assert window.read("/guest-questions/")["results"] == []
        assert window.read(f"{ANSWERS}?question={question.pk}")["results"] == []
        for path in (f"/canvases/{question.canvas_id}/", f"/notes/?canvas={question.canvas_id}", "/activity/"):
            assert b"unheard-of" not in window.send("get", path).content
    answer = GuestAnswer.objects.get()
    assert problem(judge(browser(people.bob), answer, state="shown")) == (404, "not_found")
    secret = secret_of(give(browser(), question, OTHER_KEY))
    foreign = secret[:-1] + ("0" if secret[-1] != "0" else "1")
    assert problem(held(browser(), foreign)) == (404, "no_answer")


@pytest.mark.parametrize("rows", [1, 3])
def test_lists_ask_the_database_as_often_however_long(
    browser: Window, question: GuestQuestion, people: People, django_assert_num_queries: Any, rows: int
) -> None:
    window = browser(people.alice)
    for _ in range(rows):
        make.guest_answer(question.canvas)
    for block in ("rings",)[: rows - 1]:
        make.guest_question(question.canvas, block)
    with django_assert_num_queries(4):
        window.read("/guest-questions/")
    with django_assert_num_queries(3):
        window.read(f"{ANSWERS}?question={question.pk}")


def feed_of(person: Browser, question: GuestQuestion) -> list[tuple[str, int]]:
    """What of the answers the feed tells somebody."""
    rows = person.read(f"/activity/?team={question.canvas.team_id}")["results"]
    return [(row["verb"], row["count"]) for row in rows if row["verb"].startswith("answer")]


def test_the_core_team_alone_reads_in_its_feed_that_answers_came(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    give(browser(), question, name="Aino", is_named=True)
    give(browser(), question, OTHER_KEY)
    rows = browser(people.alice).read(f"/activity/?team={question.canvas.team_id}")["results"]
    [row] = [row for row in rows if row["verb"] == "answers_came"]
    assert (row["count"], row["actor"], row["excerpt"]) == (2, None, "")
    assert row["target"]["path"] == f"/canvases/{question.canvas_id}?ask={question.block}"
    assert WORDS not in str(rows)
    assert "Aino" not in str(rows)
    for other in (people.bob, people.greta, people.carla, people.olga):
        assert feed_of(browser(other), question) == []
    home = browser(people.alice).read("/me/home/")
    assert "answers_came" in str(home)


def test_answers_taken_back_are_not_counted_in_the_feed(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    guest, alice = browser(), browser(people.alice)
    secret = secret_of(give(guest, question))
    give(guest, question, OTHER_KEY)
    first, second = GuestAnswer.objects.order_by("pk")
    assert judge(alice, second, state="kept").status_code == 200
    assert feed_of(alice, question) == [("answers_came", 1)]
    assert judge(alice, second, state="shown").status_code == 200
    assert feed_of(alice, question) == [("answers_came", 2)]
    assert judge(alice, first, "place").status_code == 200
    assert feed_of(browser(people.bob), question) == [("answer_placed", 1)]
    assert guest.send("post", f"{ANSWERS}withdraw/", {"secret": secret}).status_code == 204
    assert feed_of(alice, question) == [("answers_came", 1)]
    assert judge(alice, second, state="kept").status_code == 200
    assert feed_of(alice, question) == []


def test_only_what_came_in_one_burst_is_counted_together(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    give(browser(), question)
    long_ago = timezone.now() - timedelta(hours=3)
    Activity.objects.update(at=long_ago)
    GuestAnswer.objects.update(at=long_ago)
    give(browser(), question, OTHER_KEY)
    alice = browser(people.alice)
    assert feed_of(alice, question) == [("answers_came", 1), ("answers_came", 1)]
    judge(alice, GuestAnswer.objects.earliest("at"), state="kept")
    assert feed_of(alice, question) == [("answers_came", 1)]


def test_a_placed_answer_is_told_once_and_by_whoever_placed_it(
    browser: Window, question: GuestQuestion, people: People
) -> None:
    give(browser(), question, name="Aino", is_named=True)
    judge(browser(people.alice), GuestAnswer.objects.get(), "place")
    told = Activity.objects.filter(target_id=question.canvas_id).exclude(verb="answers_came")
    assert list(told.values_list("verb", "actor")) == [("answer_placed", people.alice.pk)]
