"""Letters: to whom, when, in which language, and never about what somebody may not see."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any

import pytest
from django.core import mail as outbox
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from experiments.services import log as logs
from teams.models import Membership, Team, Thread
from teams.news import Kind
from teams.services import discussion
from tests import make
from tests.notifications.kit import chosen, duty_again, told, work_off
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.background.queue import MOST_TRIES
from workspace.background.worker import Worker
from workspace.core import mail
from workspace.notifications.models import LetterState, Notification, PostedLetter, Rhythm
from workspace.notifications.services import delivering, posting

pytestmark = pytest.mark.django_db


@pytest.fixture
def thread(team: Team, people: People) -> Thread:
    return make.thread(make.canvas(team), people.alice)


def test_at_once_is_two_minutes_later_and_says_what_was_said(thread: Thread, people: People) -> None:
    chosen(people.alice, Rhythm.AT_ONCE)
    answer = discussion.reply(people.bob, thread=thread, body="Ask the <b>night</b> staff.")
    Worker().work_off()
    assert outbox.outbox == [], "whoever reads it meanwhile needs no letter"
    work_off()
    (letter,) = outbox.outbox
    assert letter.to == ["alice@niitty.example"]
    assert letter.subject.startswith("Bob answered in a conversation you take part in: 2 ")
    assert "Ask the <b>night</b> staff." in letter.body
    assert f"http://localhost:8000/canvases/{thread.target_id}?comment={answer.pk}" in letter.body
    assert "<b>night" not in str(letter.alternatives[0][0])  # type: ignore[attr-defined]
    work_off()
    assert len(outbox.outbox) == 1, "once"


def test_what_was_read_makes_no_letter(team: Team, people: People) -> None:
    told(people.alice, people.bob, team)
    Browser(people.alice).send("post", "/notifications/read/")
    work_off()
    assert outbox.outbox == []


@pytest.mark.parametrize("how", ["left", "hidden", "comment taken back", "switched off", "no address"])
def test_nobody_gets_a_letter_about_what_they_may_not_see(thread: Thread, people: People, how: str) -> None:
    chosen(people.bob, Rhythm.AT_ONCE)
    discussion.reply(people.bob, thread=thread, body="Mine")
    answer = discussion.reply(people.alice, thread=thread, body="Only for us")
    Notification.objects.update(at=timezone.now() - timedelta(minutes=3))
    posting.post_due()  # the letter waits for a worker
    if how == "left":
        Membership.objects.filter(user=people.bob).delete()
    elif how == "hidden":
        Team.objects.update(visibility="team")
    elif how == "comment taken back":
        discussion.delete_comment(people.alice, comment=answer)
    elif how == "switched off":
        User.objects.filter(pk=people.bob.pk).update(is_active=False)
    else:
        User.objects.filter(pk=people.bob.pk).update(email=None)
    Worker().work_off()
    assert "bob@niitty.example" not in [letter.to[0] for letter in outbox.outbox]
    assert PostedLetter.objects.get(person=people.bob).state == LetterState.EMPTY


def test_guests_without_an_address_get_none(thread: Thread, people: People) -> None:
    chosen(people.greta, Rhythm.AT_ONCE)
    make.comment(thread, people.greta)
    discussion.reply(people.alice, thread=thread, body="Thank you")
    work_off()
    assert outbox.outbox == []


HELSINKI = timezone.get_default_timezone()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In November 2026, in Helsinki. The 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=HELSINKI)


@pytest.mark.parametrize(
    ("now", "day", "week"),
    [
        (at(24, 7, 59), at(23, 8), at(23, 8)),
        (at(24, 8), at(24, 8), at(23, 8)),
        (at(23, 7, 59), at(22, 8), at(16, 8)),
        (at(23, 8), at(23, 8), at(23, 8)),
        (at(29, 23), at(29, 8), at(23, 8)),
    ],
)
def test_mornings_are_at_eight_in_helsinki_and_weeks_begin_on_monday(
    now: datetime, day: datetime, week: datetime
) -> None:
    assert posting.last_day(now) == day
    assert posting.last_week(now) == week


def test_eight_stays_eight_when_the_clocks_change() -> None:
    after = datetime(2027, 3, 28, 9, tzinfo=HELSINKI)
    assert posting.last_day(after).utcoffset() == timedelta(hours=3)
    assert posting.last_day(after - timedelta(hours=3)).utcoffset() == timedelta(hours=2)


def test_a_digest_is_due_in_the_morning_and_not_before(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def posted(now: datetime) -> int:
        monkeypatch.setattr(timezone, "now", lambda: now)
        posting.post_due()
        monkeypatch.undo()
        return PostedLetter.objects.count()

    chosen(people.alice, Rhythm.DAILY)
    chosen(people.carla, Rhythm.WEEKLY)
    for person in (people.alice, people.carla):
        told(person, people.bob, team)
    Notification.objects.update(at=at(24, 12))
    assert posted(at(24, 23)) == 0
    assert posted(at(25, 7, 59)) == 0
    assert posted(at(25, 8, 1)) == 1
    assert posted(at(25, 8, 2)) == 1
    assert posted(at(29, 12)) == 1
    assert posted(at(30, 8)) == 2
    assert PostedLetter.objects.get(rhythm="weekly").person == people.carla


def files(settings: Any, folder: Path) -> Callable[[], list[EmailMessage]]:
    """The letters as they lie in the mail folder."""
    settings.EMAIL_BACKEND, settings.EMAIL_FILE_PATH = "django.core.mail.backends.filebased.EmailBackend", str(folder)

    def read() -> list[EmailMessage]:
        # Letters of one second may share a file, with a line between them.
        files = b"".join(path.read_bytes() for path in folder.glob("*"))
        raw = [text for text in files.split(b"-" * 79 + b"\n") if text.strip()]
        return [message_from_bytes(text, policy=default) for text in raw]

    return read


DIGESTS = {
    "en": ("Your day: Kaarnala (2)", "Bob commented on what you wrote: ", "Stop these e-mails"),
    "fi": ("Päiväsi: Kaarnala (2)", "Bob kommentoi kirjoittamaasi: ", "Lopeta nämä sähköpostit"),
    "et": ("Sinu päev: Kaarnala (2)", "Bob kommenteeris seda, mida kirjutasid: ", "Lõpeta need e-kirjad"),
    "sv": ("Din dag: Kaarnala (2)", "Bob kommenterade det du skrev: ", "Avsluta dessa e-brev"),
}


def test_digests_come_in_the_language_of_each_reader(team: Team, people: People, settings: Any, tmp_path: Path) -> None:
    read = files(settings, tmp_path / "mail")
    readers = dict(zip(DIGESTS, (people.alice, people.carla, people.olga, people.peter), strict=True))
    canvas = make.canvas(team)
    Team.objects.update(visibility="programme")
    for language, person in readers.items():
        User.objects.filter(pk=person.pk).update(language=language)
        chosen(person, Rhythm.DAILY)
        for words in ("Ensimmäinen ääni", "Teine õhtul"):
            told(person, people.bob, team, Kind.COMMENTED, target=("canvas", canvas.pk), text=words)
    Notification.objects.update(at=timezone.now() - timedelta(days=2))
    posting.post_due()
    Worker().work_off()
    letters = {str(letter["To"]): letter for letter in read()}
    assert len(letters) == 4
    for language, person in readers.items():
        letter, (subject, sentence, stop) = letters[str(person.email)], DIGESTS[language]
        plain, html = (part.get_content() for part in letter.iter_parts())
        assert letter["Subject"] == subject
        assert sentence in plain
        assert stop in plain
        assert "Ensimmäinen ääni" in plain
        assert "Teine õhtul" in plain
        assert f'<html lang="{language}">' in html
        assert len(re.findall(r"<h2", html)) == 1, "one heading for the team"
        address = str(letter["List-Unsubscribe"]).replace(" ", "").strip("<>")
        assert address.replace("\n", "") in plain.replace("\n", "")
        assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        page = Client().get(address.removeprefix("http://localhost:8000"))
        assert f'<html lang="{language}">' in page.content.decode()
        assert stop in page.content.decode()


def test_a_team_may_keep_its_words_out_of_letters(thread: Thread, team: Team, people: People) -> None:
    chosen(people.alice, Rhythm.AT_ONCE)
    path = f"/team-posts/{team.pk}/"
    assert Browser(people.bob).read(path)["abilities"] == {"change": False}
    assert problem(Browser(people.bob).send("patch", path, {"quotes_texts": False})) == (403, "forbidden")
    answer = Browser(people.alice).send("patch", path, {"quotes_texts": False}).json()
    assert answer == {"id": str(team.pk), "quotes_texts": False, "abilities": {"change": True}}
    discussion.reply(people.bob, thread=thread, body="A name and a number")
    entry = logs.write(people.alice, team=team, text="She lives in Rantatie.")
    discussion.start_thread(people.bob, target_kind="log_entry", target_id=entry.pk, body="Why?")
    work_off()
    assert "Kaarnala" in outbox.outbox[0].subject
    for words in ("A name and a number", "Rantatie"):
        assert words not in outbox.outbox[0].message().as_string()
    assert Browser(people.alice).read("/notifications/")["results"][1]["text"] == "A name and a number"


def test_people_choose_for_each_kind_and_what_waits_goes_by_it(team: Team, people: People) -> None:
    window = Browser(people.alice)
    before = window.read("/me/notification-choices/")
    assert before["email"] == "alice@niitty.example"
    assert {row["kind"]: row["rhythm"] for row in before["choices"]}["replied"] == "daily"
    told(people.alice, people.bob, team)
    answer = window.send("put", "/me/notification-choices/", {"kind": "role", "rhythm": "inbox"}).json()
    assert {row["kind"]: row["rhythm"] for row in answer["choices"]}["role"] == "inbox"
    work_off()
    assert outbox.outbox == []
    window.send("put", "/me/notification-choices/", {"kind": "role", "rhythm": "at_once"})
    work_off()
    assert len(outbox.outbox) == 1
    wrong = {"kind": "role", "rhythm": "hourly"}
    assert problem(window.send("put", "/me/notification-choices/", wrong)) == (400, "invalid")
    assert Browser(people.greta).read("/me/notification-choices/")["email"] is None


def unsubscribe_path() -> str:
    header = outbox.outbox[-1].message()["List-Unsubscribe"]
    return str(header).strip("<>").removeprefix("http://localhost:8000")


def test_one_click_ends_such_letters_without_signing_in(team: Team, people: People) -> None:
    told(people.alice, people.bob, team)
    work_off()
    assert outbox.outbox[0].message()["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = unsubscribe_path()
    assert f"http://localhost:8000{path}" in outbox.outbox[0].body
    User.objects.filter(pk=people.alice.pk).update(language="fi")
    stranger = Client(enforce_csrf_checks=True)
    page = stranger.get(path)
    assert page.status_code == 200
    assert '<html lang="fi">' in page.content.decode()
    assert 'method="post"' in page.content.decode()
    told(people.alice, people.bob, team)
    work_off()
    assert len(outbox.outbox) == 2, "looking changes nothing"
    done = stranger.post(path, {"List-Unsubscribe": "One-Click"})
    assert done.status_code == 200
    assert stranger.post(path).status_code == 200, "again is no harm"
    told(people.alice, people.bob, team)
    work_off()
    assert len(outbox.outbox) == 2
    choices = Browser(people.alice).read("/me/notification-choices/")["choices"]
    assert {row["rhythm"] for row in choices if row["kind"] == "role"} == {"inbox"}
    assert {row["rhythm"] for row in choices if row["kind"] == "asked"} == {"at_once"}, "and nothing else changes"


def test_leaving_a_digest_ends_all_that_come_by_it(team: Team, people: People) -> None:
    chosen(people.alice, Rhythm.WEEKLY)
    told(people.alice, people.bob, team)
    Notification.objects.update(at=timezone.now() - timedelta(days=8))
    posting.post_due()
    Worker().work_off()
    Client().post(unsubscribe_path())
    choices = Browser(people.alice).read("/me/notification-choices/")["choices"]
    assert {row["rhythm"] for row in choices} == {"inbox"}


@pytest.mark.parametrize("token", ["x", "WyJ4Il0:1u:abc", "a" * 3000])
def test_a_forged_address_does_nothing(people: People, token: str) -> None:
    for send in (Client().get, Client().post):
        assert problem(send(f"/unsubscribe/{token}")) == (404, "not_found")


class Refusing(EmailBackend):
    error: Exception = SMTPRecipientsRefused({})

    def send_messages(self, messages: Any) -> int:
        raise self.error


def test_a_mail_server_that_says_no_is_asked_again_and_in_the_end_no_more(
    team: Team, people: People, settings: Any
) -> None:
    settings.EMAIL_BACKEND = "tests.notifications.test_letters.Refusing"
    told(people.alice, people.bob, team)
    work_off()
    letter = PostedLetter.objects.get()
    assert letter.state == LetterState.WAITING
    told(people.alice, people.bob, team)
    work_off()
    assert PostedLetter.objects.count() == 1, "what comes meanwhile waits for its turn"
    for _try in range(MOST_TRIES - 1):
        DBTaskResult.objects.update(run_after=timezone.now())
        Worker().work_off()
    letter.refresh_from_db()
    assert letter.state == LetterState.FAILED
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    duty_again()
    Worker().work_off()
    assert len(outbox.outbox) == 1, "the next letter is another"


def test_a_refused_letter_gives_way_to_one_that_another_worker_has_begun(
    team: Team, people: People, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.EMAIL_BACKEND = "tests.notifications.test_letters.Refusing"
    told(people.alice, people.bob, team)

    def meanwhile(message: EmailMessage) -> None:
        PostedLetter.objects.create(person=people.alice, rhythm=Rhythm.AT_ONCE)
        raise mail.MailFailed

    monkeypatch.setattr(mail, "hand_over", meanwhile)
    work_off()
    monkeypatch.undo()
    assert set(PostedLetter.objects.values_list("state", flat=True)) == {LetterState.FAILED, LetterState.WAITING}
    assert Notification.objects.get().letter is None, "it goes along with one that follows"


def test_a_letter_that_is_lost_with_its_worker_does_not_silence_anybody(team: Team, people: People) -> None:
    long_ago = timezone.now() - posting.TRIED_FOR - timedelta(hours=1)
    lost = PostedLetter.objects.create(person=people.alice, rhythm=Rhythm.AT_ONCE, created_at=long_ago)
    told(people.alice, people.bob, team)
    work_off()
    lost.refresh_from_db()
    assert lost.state == LetterState.FAILED
    assert len(outbox.outbox) == 1


def test_a_letter_that_may_have_arrived_is_not_sent_again(
    team: Team, people: People, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.EMAIL_BACKEND = "tests.notifications.test_letters.Refusing"
    monkeypatch.setattr(Refusing, "error", SMTPServerDisconnected("gone"))
    told(people.alice, people.bob, team)
    work_off()
    assert PostedLetter.objects.get().state == LetterState.HANDED
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    DBTaskResult.objects.update(status="READY", run_after=timezone.now())
    work_off()
    assert outbox.outbox == []
    assert Browser(people.alice).read("/notifications/unread/") == {"count": 1}, "it is still in the inbox"


def test_a_letter_shows_fifty_and_counts_the_others(team: Team, people: People) -> None:
    for _number in range(53):
        told(people.alice, people.bob, team)
    work_off()
    (letter,) = outbox.outbox
    assert letter.subject == "For you from Kaarnala (53)"
    assert "More in your inbox: 3" in letter.body
    assert letter.body.count("Bob changed your role") == 50


@pytest.mark.parametrize("count", [1, 3])
def test_a_letter_takes_the_same_queries_for_one_thing_and_many(
    team: Team, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    canvas = make.canvas(team)
    for _number in range(count):
        told(people.alice, people.bob, team, Kind.COMMENTED, target=("canvas", canvas.pk), text="Why?")
    Notification.objects.update(at=timezone.now() - timedelta(days=2))
    posting.post_due()
    letter = PostedLetter.objects.get()
    with django_assert_max_num_queries(8):
        delivering.deliver(letter.pk, is_last_try=False)
    assert len(outbox.outbox) == 1
