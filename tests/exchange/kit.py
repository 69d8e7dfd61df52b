"""What tests of the exchange share: notes as the projection has them, shares, agreements, requests and offers."""

from __future__ import annotations

from typing import Any

from canvases.models import Canvas, Note
from teams.models import Membership, Team
from teams.roles import Role
from tests import make
from tests.people import Browser
from workspace.accounts.models import User
from workspace.core.ids import uuid7
from workspace.exchange.models import Agreement, HelpRequest, Offer, Share, ShareKind
from workspace.exchange.services import comparing, helping, sharing
from workspace.exchange.sources import Pointer

BLOCK = "insights"
LOG_CANVAS = 8
WHY = "You will meet the same question."


def log_canvas(team: Team) -> Canvas:
    """Canvas 8, whose blocks `insights` and `help` are lists."""
    return make.canvas(team, LOG_CANVAS)


def note(team: Team, by: User, text: str = "Trust travels.", block: str = BLOCK, **details: Any) -> Note:
    return Note.objects.create(
        id=uuid7(), canvas=log_canvas(team), block=block, type="learning", text=text, author=by, **details
    )


def another_team(team: Team, core: User, number: int) -> Team:
    """One more of the same programme."""
    made = make.team(team.programme, f"Team {number}")
    Membership.objects.create(team=made, user=core, role=Role.CORE)
    return made


def shared_block(team: Team, by: User, **details: Any) -> Share:
    canvas = log_canvas(team)
    terms = {"why": WHY, "language": "en"} | details
    return sharing.share(by, team=team, pointer=Pointer(ShareKind.BLOCK, canvas.pk, BLOCK), **terms)


def shared(team: Team, by: User, kind: ShareKind, thing: Any, **details: Any) -> Share:
    terms = {"why": WHY, "language": "en"} | details
    return sharing.share(by, team=team, pointer=Pointer(kind, thing.pk), **terms)


def practice(team: Team, by: User, title: str = "Ask at the door", **details: Any) -> Share:
    terms = {"words": "Stand at the door and ask.", "why": WHY, "language": "en"} | details
    return sharing.share_practice(by, team=team, title=title, **terms)


def agreed(team: Team, by: User, block: str = BLOCK) -> Agreement:
    return comparing.agree(by, canvas=log_canvas(team), block=block)


def asked(team: Team, by: User, words: str = "Who knows the night shift?", **details: Any) -> HelpRequest:
    return helping.ask(by, team=team, words=words, language="en", **details)


def offered(request: HelpRequest, by: User, words: str = "I can call them.", **details: Any) -> Offer:
    return helping.offer(by, request=request, words=words, **details)


def feed(user: User, team: Team, query: str = "") -> list[Any]:
    """What somebody reads in the exchange of the team's programme."""
    rows: list[Any] = Browser(user).read(f"/shares/?programme={team.programme_id}{query}")["results"]
    return rows


def texts(user: User, team: Team) -> list[list[str]]:
    return [[part["text"] for part in row["parts"]] for row in feed(user, team)]
