from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from teams.models import Programme
from tests.intake.makers import CONTENT, FREE, KEY, NEEDED, SECRET, applied, called
from tests.people import Browser, People, problem
from workspace.core.errors import Refusal
from workspace.intake.models import Application, Call
from workspace.intake.services import applying

LOOK, AMEND, WITHDRAW = "/applications/look/", "/applications/amend/", "/applications/withdraw/"


@pytest.fixture
def call(programme: Programme) -> Call:
    return called(programme)


def send(window: Browser, call: Call, **changes: Any) -> Any:
    return window.send("post", f"/open-calls/{call.pk}/apply/", CONTENT | {"key": KEY} | changes)


def test_anyone_applies_and_gets_a_receipt_in_their_language(browser: Callable[..., Browser], call: Call) -> None:
    window = browser()
    answer = send(window, call)
    assert answer.status_code == 201, answer.content
    application = Application.objects.get()
    assert application.meets == CONTENT["meets"]
    assert application.answers == CONTENT["answers"]
    [letter] = mail.outbox
    assert letter.to == ["paivi@a.example"]
    assert letter.subject == "Olemme saaneet hakemuksenne: Hiidenvesi"
    assert "Helsingin aikaa" in letter.body
    assert answer.json()["url"] in letter.body
    secret = answer.json()["url"].partition("#")[2]
    assert secret not in str(vars(application)), "only its digest is stored"
    seen = window.send("post", LOOK, {"secret": secret}).json()
    assert {name: seen[name] for name in CONTENT} == CONTENT
    assert (seen["state"], seen["is_amendable"], seen["steps"]) == ("received", True, [])


def test_a_lost_answer_makes_nothing_twice(browser: Callable[..., Browser], call: Call) -> None:
    first, again = send(browser(), call), send(browser(), call)
    assert first.json() == again.json()
    assert Application.objects.count() == len(mail.outbox) == 1
    mended = send(browser(), call, to_try="Two counts.")
    assert mended.json() == first.json()
    assert Application.objects.get().to_try == "Two counts.", "sent again with other words, these count"
    assert send(browser(), call, key="f" * 32).json()["url"] != first.json()["url"]


@pytest.mark.django_db(transaction=True)
def test_sent_twice_at_once_it_is_there_once(programme: Programme) -> None:
    call = called(programme)

    def apply(_number: int) -> str:
        try:
            return applying.apply(call=call, key=KEY, **CONTENT).secret
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        secrets = set(pool.map(apply, range(4)))
    assert (len(secrets), Application.objects.count()) == (1, 1)


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"answers": [{"id": FREE, "text": "Yes."}]}, f"answers.{NEEDED}"),
        ({"answers": [{"id": NEEDED, "text": " "}]}, f"answers.{NEEDED}"),
        ({"people": []}, "people"),
        ({"people": [CONTENT["people"][0] | {"role": "guest"}]}, "people"),
        ({"people": [CONTENT["people"][0]] * 21}, "people"),
        ({"contact_email": "nobody"}, "contact_email"),
        ({"contact_email": "a" * 250 + "@example.org"}, "contact_email"),
        ({"phenomenon": "\u200b"}, "phenomenon"),
        ({"to_try": "x" * 2001}, "to_try"),
        ({"key": "short"}, "key"),
    ],
)
def test_what_does_not_fit_is_named(
    browser: Callable[..., Browser], call: Call, changes: dict[str, Any], wrong: str
) -> None:
    answer = send(browser(), call, **changes)
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == [wrong]
    assert not Application.objects.exists()


def test_only_what_was_asked_is_kept(browser: Callable[..., Browser], call: Call) -> None:
    stray = {"id": "eeeeeeee", "text": "Unasked"}
    send(browser(), call, answers=[stray, *CONTENT["answers"]], meets=[{"id": "eeeeeeee", "is_met": True, "words": ""}])
    application = Application.objects.get()
    assert (application.answers, application.meets) == (CONTENT["answers"], [])


def test_a_call_is_full_at_some_point(
    browser: Callable[..., Browser], call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "MOST", 1)
    applied(call)
    answer = send(browser(), call)
    assert problem(answer) == (409, "call_full"), "which is not the same as closed"
    assert "still on this page" in answer.json()["detail"]


def test_one_network_does_not_fill_a_call(
    browser: Callable[..., Browser], call: Call, programme: Programme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "MOST_OF_NETWORK", 3)
    monkeypatch.setattr(applying, "MOST_OF_NETWORK_TO_CALL", 2)
    other = called(programme)
    office, elsewhere = {"REMOTE_ADDR": "192.0.2.1"}, {"REMOTE_ADDR": "192.0.2.2"}

    def sent(to: Call, number: int, **where: str) -> tuple[int, str]:
        answer = browser().send("post", f"/open-calls/{to.pk}/apply/", CONTENT | {"key": f"{number:032x}"}, **where)
        return (201, "") if answer.status_code == 201 else problem(answer)

    wrong = browser().send("post", f"/open-calls/{call.pk}/apply/", CONTENT | {"people": []}, **office)
    assert problem(wrong) == (400, "invalid")
    assert [sent(call, number, **office)[0] for number in (1, 2)] == [201, 201], "a mistake in the form costs nothing"
    assert sent(call, 3, **office) == (429, "enough_today")
    assert sent(call, 2, **office) == (201, ""), "what is there is there, however often it is sent"
    assert sent(call, 3, **elsewhere) == (201, "")
    assert sent(other, 4, **office) == (201, "")
    assert sent(other, 5, **office) == (429, "enough_today"), "to all calls together"


def test_a_few_applications_every_day_are_never_too_many(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(applying, "MOST_OF_NETWORK_TO_CALL", 1)
    today = timezone.localdate()
    for number in range(3):
        day = today + timedelta(days=number)
        monkeypatch.setattr(timezone, "localdate", lambda *_args, day=day: day)
        applying.apply(call=call, key=f"{number:032x}", network="192.0.2.1", **CONTENT)
    assert call.applications.count() == 3


def test_nobodys_mailbox_is_filled(browser: Callable[..., Browser], call: Call) -> None:
    for number in range(applying.RECEIPTS_A_DAY + 2):
        assert send(browser(), call, key=f"{number:032x}").status_code == 201
    assert len(mail.outbox) == applying.RECEIPTS_A_DAY


def test_nobodys_mailbox_is_filled_by_who_withdraws_again(browser: Callable[..., Browser], call: Call) -> None:
    for number in range(applying.RECEIPTS_A_DAY + 2):
        secret = applying.apply(call=call, key=f"{number:032x}", **CONTENT).secret
        applying.withdraw(secret=secret)
    assert len(mail.outbox) <= applying.RECEIPTS_A_DAY


def test_who_withdrew_takes_no_place_in_a_call(
    browser: Callable[..., Browser], call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "MOST", 1)
    assert send(browser(), call, key="1" * 32).status_code == 201
    Application.objects.update(state="withdrawn")
    assert send(browser(), call, key="2" * 32).status_code == 201


def test_a_receipt_that_is_not_taken_is_noted(
    browser: Callable[..., Browser], call: Call, people: People, settings: Any
) -> None:
    settings.EMAIL_BACKEND, settings.EMAIL_PORT = "django.core.mail.backends.smtp.EmailBackend", 9
    assert send(browser(), call).status_code == 201
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    [row] = browser(people.olga).read(f"/applications/?call={call.pk}")["results"]
    assert row["mail_failed"] is True
    renewed = browser(people.olga).send("post", f"/applications/{row['id']}/resend-link/").json()
    assert renewed["mail_failed"] is True, "told before the letter went"
    assert Application.objects.get().mail_failed is False
    found = re.search(r"/application#(\S+)", str(mail.outbox[-1].body))
    assert found is not None
    assert browser().send("post", LOOK, {"secret": found[1]}).status_code == 200


def test_it_is_amended_until_the_deadline(browser: Callable[..., Browser], call: Call) -> None:
    applied(call)
    window, mended = browser(), CONTENT | {"secret": SECRET, "to_try": "Two counts."}
    answer = window.send("post", AMEND, mended)
    assert answer.status_code == 200, answer.content
    assert (answer.json()["to_try"], answer.json()["amended_at"] is None) == ("Two counts.", False)
    Call.objects.update(closes_at=timezone.now() - timedelta(seconds=1))
    late = window.send("post", AMEND, mended | {"to_try": "Three counts."})
    assert problem(late) == (409, "call_closed")
    assert "still on this page" in late.json()["detail"]
    assert Application.objects.get().to_try == "Two counts."
    assert window.send("post", LOOK, {"secret": SECRET}).json()["is_amendable"] is False


def test_what_has_been_decided_about_is_not_amended(browser: Callable[..., Browser], call: Call) -> None:
    applied(call, state="declined")
    assert problem(browser().send("post", AMEND, CONTENT | {"secret": SECRET})) == (409, "call_closed")


def test_withdrawn_only_the_name_is_left_and_no_link_opens_it(browser: Callable[..., Browser], call: Call) -> None:
    applied(call).steps.create(state="talk", message="Come on Friday")
    window = browser()
    assert window.send("post", WITHDRAW, {"secret": SECRET}).status_code == 204
    left = Application.objects.get()
    assert (left.team_name, left.state, left.people, left.contact_email) == ("Hiidenvesi", "withdrawn", [], "")
    assert not left.steps.exists()
    unknown = [window.send("post", path, CONTENT | {"secret": "unknown"}) for path in (LOOK, AMEND, WITHDRAW)]
    gone = [window.send("post", path, CONTENT | {"secret": SECRET}) for path in (LOOK, AMEND, WITHDRAW)]
    assert {problem(answer) for answer in gone} == {(404, "application_closed")}
    assert [answer.content for answer in gone] == [answer.content for answer in unknown], "told apart by nothing"


def test_who_is_accepted_does_not_withdraw_by_the_link(browser: Callable[..., Browser], call: Call) -> None:
    applied(call, state="accepted")
    assert problem(browser().send("post", WITHDRAW, {"secret": SECRET})) == (409, "accepted")


def test_secrets_are_not_guessed(browser: Callable[..., Browser], call: Call) -> None:
    applied(call)
    window = browser()
    for number in range(30):
        window.send("post", LOOK, {"secret": f"guess {number}"})
    assert problem(window.send("post", LOOK, {"secret": SECRET})) == (429, "too_many")


def test_a_link_says_nothing_of_others(browser: Callable[..., Browser], call: Call) -> None:
    applied(call)
    applied(call, "another", team_name="Somebody else")
    seen = browser().send("post", LOOK, {"secret": SECRET})
    assert "Somebody else" not in seen.content.decode()
    assert not {"applications", "accepted"} & seen.json()["call"].keys()


def test_a_service_takes_nothing_for_a_draft(programme: Programme) -> None:
    with pytest.raises(Refusal, match="call_closed"):
        applying.apply(call=called(programme, is_draft=True, closes_at=None), key=KEY, **CONTENT)
