"""A question that the demo's first team asks outside, and what came in: some of it shown, one answered, two unread."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from django.utils import timezone

from canvases.models import AnswerState, Canvas, GuestAnswer
from canvases.services import answering, asking, judging
from teams.models import Team
from workspace.accounts.models import User

CANVAS, BLOCK, BY = 1, "voices", "elif"


class Given(NamedTuple):
    text: str
    hours: int
    state: AnswerState
    name: str = ""
    is_named: bool = False
    language: str = "en"
    reply: str = ""


GIVEN = (
    Given(
        "I waited from October to February for the first meeting. By then I had stopped answering the phone.",
        150,
        AnswerState.SHOWN,
        "Noel",
        is_named=True,
    ),
    Given(
        "Veljeni sai saman paperin kolmesta paikasta. Kukaan ei kysynyt, mitä hän itse haluaisi.",
        121,
        AnswerState.SHOWN,
        language="fi",
        reply="Kiitos. Tämän takia kokeilemme yhtä yhteistä ensimmäistä viestiä.",
    ),
    Given(
        "My son's counsellor changed four times. I can tell you the names, but not here.",
        74,
        AnswerState.KEPT,
        "Pirjo",
    ),
    Given("Koulussa sanottiin, että joku soittaa. Ei soittanut.", 20, AnswerState.NEW, language="fi"),
    Given("The game café was the only place where nobody asked what I was going to become.", 3, AnswerState.NEW, "Sam"),
)


def load(people: dict[str, User], team: Team) -> None:
    canvas = Canvas.objects.select_related("team__programme", "template").get(team=team, number=CANVAS)
    question = asking.ask(people[BY], canvas, block=BLOCK)
    for number, given in enumerate(GIVEN):
        _give(people[BY], question.code, f"{number:032x}", given)


def _give(actor: User, code: str, key: str, given: Given) -> None:
    words = {"text": given.text, "name": given.name, "is_named": given.is_named, "language": given.language}
    answer = answering.answer(code=code, key=key, **words).answer
    if given.state != AnswerState.NEW:
        judging.judge(actor, answer, state=given.state, version=answer.version)
    if given.reply:
        judging.reply(actor, answer, text=given.reply)
    moment = timezone.now() - timedelta(hours=given.hours)
    GuestAnswer.objects.filter(pk=answer.pk).update(at=moment, changed_at=moment)
