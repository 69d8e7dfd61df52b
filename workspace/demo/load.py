"""The demo programme, from `content/programme.json` and the worked example that comes with the canvases.

Everything is written by the services the product itself uses; only dates are set back afterwards, so that the demo
looks like a programme in its third month.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone

from canvases import templates
from canvases.models import Canvas
from canvases.services.sets import load_set
from teams.models import Activity, Comment, Invitation, Membership, Programme, ProgrammeRole, Team, Thread
from teams.roles import ProgrammeRoleName, Role
from teams.services import discussion, invitations, memberships, programmes, spaces
from workspace.accounts import services as accounts
from workspace.accounts.models import User
from workspace.coaching import ties
from workspace.core.languages import Language
from workspace.demo import (
    coaching,
    content,
    exchange,
    experiments,
    inboxes,
    intake,
    log,
    meetings,
    outside,
    past,
    pictures,
    pulse,
    questions,
    tasks,
    voices,
)
from workspace.demo.signing_in import PASSWORD, address

Data = dict[str, Any]
PROGRAMME_DAYS = (-86, 60)
ACTORS_CANVAS = 2


@transaction.atomic
def load() -> str:
    """Load the demo unless it is there, and return a new link by which a guest joins Kaarnala."""
    data: Data = json.loads((Path(__file__).parent / "content" / "programme.json").read_text(encoding="utf-8"))
    load_set(json.loads(templates.DEFAULT_FILE.read_text(encoding="utf-8")))
    password = make_password(PASSWORD)  # once for all: hashing is slow on purpose
    people = {who: _person(who, details, password) for who, details in data["people"].items()}
    owner = people[data["owner"]]
    programme = Programme.objects.filter(roles__user=owner).order_by("pk").first()
    if programme is None:
        programme = _programme(owner, people, data)
        meetings.plan(owner, programme, data["meetings"])
        people |= {who: accounts.create_guest(**_guest(details)) for who, details in data["guests"].items()}
        for team in data["teams"]:
            _team(owner, people, programme, team)
        teams = {team.name: team for team in programme.teams.select_related("programme")}
        experiments.load(people, teams)
        log.load(people, teams)
        meetings.come(people, programme, data["meetings"])
        tasks.load(people, teams)
        questions.load(people, teams)
        exchange.load(people, teams)
        intake.load(people)
        coaching.load(owner, programme, people, teams)
        inboxes.talk(people)
        voices.load(people, teams[data["teams"][0]["name"]])
        outside.load(people, teams[data["teams"][0]["name"]])
        inboxes.settle()
        pulse.load(programme, teams[data["teams"][0]["name"]])
        ties.bring_in_step()
        voices.date_ties()
    return _guest_link(programme.teams.get(name=data["teams"][0]["name"]), people["elif"])


def _person(who: str, details: Data, password: str) -> User:
    known = User.objects.filter(email=address(who)).first()
    if known is not None:
        return known
    person = User.objects.create_user(
        address(who), display_name=details["name"], language=Language(details["language"])
    )
    User.objects.filter(pk=person.pk).update(password=password)
    EmailAddress.objects.create(user=person, email=address(who), verified=True, primary=True)
    return person


def _guest(details: Data) -> Data:
    return {"display_name": details["name"], "language": details["language"]}


def _programme(owner: User, people: dict[str, User], data: Data) -> Programme:
    owner.is_staff = True  # may open further programmes in this installation
    owner.save(update_fields=["is_staff"])
    starts, ends = (timezone.localdate() + timedelta(days=days) for days in PROGRAMME_DAYS)
    programme = programmes.open_programme(
        owner, name=data["name"], description=data["description"], starts_on=starts, ends_on=ends
    )
    for coach in data["coaches"]:
        ProgrammeRole.objects.create(programme=programme, user=people[coach], role=ProgrammeRoleName.COACH)
    return programme


def _team(owner: User, people: dict[str, User], programme: Programme, data: Data) -> None:
    details = {name: data[name] for name in ("name", "phenomenon", "visibility")}
    team = spaces.create_team(owner, programme=programme, **details)
    opened = timezone.now() - timedelta(days=data["opened_days_ago"])
    Team.objects.filter(pk=team.pk).update(created_at=opened)
    Activity.objects.filter(team=team).update(at=opened)
    for number, member in enumerate(data["members"]):
        _member(team, people[member["who"]], member, opened + timedelta(days=3 * number))
    canvases = {canvas.number: canvas for canvas in team.canvases.select_related("team__programme", "template")}
    by_role = {role: [people[m["who"]] for m in data["members"] if m["role"] == role] for role in Role.values}
    for canvas in canvases.values():
        if "notes" in data:
            content.write_notes(canvas, by_role["core"], _of(data["notes"], canvas))
        else:
            content.write_example(canvas, data["language"], _authors(team))
            content.write_notes(canvas, by_role["core"], _of(data["more_notes"], canvas))
            content.write_groups(canvas, by_role["core"][0], _of(data["groups"], canvas))
        if canvas.number == ACTORS_CANVAS and "notes" not in data:
            past.draft(canvas, by_role["core"], data["language"])
        if canvas.number == pictures.CANVAS and "notes" not in data:
            pictures.add(canvas, by_role["core"][0], data["language"])
    for reference in data.get("references", []):
        content.refer(canvases, by_role["core"][0], reference)
    for canvas in canvases.values():
        _set_back(canvas, data["changed_days_ago"].get(str(canvas.number)))
        past.spread(canvas, opened)
    for thread in data.get("threads", []):
        _thread(canvases[thread["canvas"]], people, thread)


def _of(notes: list[list[Any]], canvas: Canvas) -> list[content.Line]:
    """The lines of one canvas: `[canvas number, block, text, where it lies]`, the last only where it matters."""
    return [(block, text, *place) for number, block, text, *place in notes if number == canvas.number]


def _member(team: Team, person: User, data: Data, joined: datetime) -> None:
    membership = memberships.admit(person, team=team, role=Role(data["role"]), sector=data["sector"])
    if membership is not None:
        Membership.objects.filter(pk=membership.pk).update(joined_at=joined, about=data.get("about", ""))
    Activity.objects.filter(team=team, actor=person).update(at=joined)


def _authors(team: Team) -> content.Authors:
    """Who writes the example's notes: somebody of the role and sector each was written by, if there is one."""
    found: content.Authors = {}
    for membership in team.memberships.select_related("user").order_by("joined_at"):
        found.setdefault((membership.role, membership.sector), membership.user)
        found.setdefault((membership.role, ""), membership.user)
    return found


def _set_back(canvas: Canvas, days: int | None) -> None:
    if days is not None:
        moment = timezone.now() - timedelta(days=days, hours=2)
        Canvas.objects.filter(pk=canvas.pk).update(changed_at=moment)
        Activity.objects.filter(target_id=canvas.pk).update(at=moment)
        canvas.notes.update(created_at=moment, changed_at=moment)


def _thread(canvas: Canvas, people: dict[str, User], data: Data) -> None:
    (first, opening), *answers = data["comments"]
    kind, anchor_id = content.anchor(canvas, data)
    thread = questions.begin(
        people[first], target_kind="canvas", target_id=canvas.pk, body=opening, anchor_kind=kind, anchor_id=anchor_id
    )
    for who, body in answers:
        discussion.reply(people[who], thread=thread, body=body)
    if not data["open"]:
        discussion.resolve(people[first], thread=thread)
    moment = timezone.now() - timedelta(days=data["days_ago"], hours=3)
    Thread.objects.filter(pk=thread.pk).update(created_at=moment)
    for number, comment in enumerate(thread.comments.order_by("pk")):
        Comment.objects.filter(pk=comment.pk).update(created_at=moment + timedelta(minutes=7 * number))
    Activity.objects.filter(target_id=canvas.pk, actor__in=[people[who] for who, _ in data["comments"]]).exclude(
        verb__in=["canvas_changed", "notes_added"]
    ).update(at=moment)


def _guest_link(team: Team, actor: User) -> str:
    """One link for guests; its secret is only stored as a digest, so every call makes a new one."""
    held = Invitation.objects.open().filter(team=team, created_by=actor, role=Role.GUEST, email="").first()
    if held is not None:
        return invitations.resend(actor, invitation=held)
    terms = invitations.Terms(role=Role.GUEST, language="en", message="Two minutes of your time would help us a lot.")
    return invitations.invite(actor, place=team, terms=terms)[1]
