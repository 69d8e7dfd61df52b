"""What the demo's teams have for each other, from `content/exchange.json`. Days are counted from today."""

from __future__ import annotations

import json
import uuid
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from canvases.models import Canvas, Note
from experiments.models import Experiment, Learning
from teams.models import Activity, Comment, Membership, Team, Thread
from teams.roles import Role
from teams.services import discussion
from workspace.accounts.models import User
from workspace.exchange.models import Acknowledgement, HelpRequest, Offer, Share, ShareKind
from workspace.exchange.services import comparing, helping, sharing
from workspace.exchange.sources import Pointer

People = dict[str, User]
Data = dict[str, Any]


def load(people: People, teams: dict[str, Team]) -> None:
    path = Path(__file__).parent / "content" / "exchange.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    for one in data["shares"]:
        _share(people, teams[one["team"]], one)
    for agreed in data["agreements"]:
        for who in agreed["who"]:
            held = Membership.objects.filter(user=people[who], role=Role.CORE).values("team")
            canvases = Canvas.objects.select_related("team__programme", "template")
            canvas = canvases.get(team__in=held, number=agreed["canvas"])
            comparing.agree(people[who], canvas=canvas, block=agreed["block"])
    for asked in data["requests"]:
        _request(people, teams[asked["team"]], asked)


def _share(people: People, team: Team, data: Data) -> None:
    actor, terms = people[data["who"]], {"why": data["why"], "language": data["language"]}
    if data["kind"] == ShareKind.PRACTICE:
        made = sharing.share_practice(actor, team=team, title=data["title"], words=data["words"], **terms)
    else:
        made = sharing.share(actor, team=team, pointer=_pointer(team, data), **terms)
    moment = _moment(data["days"])
    Share.objects.filter(pk=made.pk).update(created_at=moment, looked_at=moment)
    Activity.objects.filter(target_id=made.pk).update(at=moment)
    for who in dict.fromkeys((*data.get("thanks", []), *data.get("uses", []))):
        sharing.acknowledge(people[who], share=made, thanks=True, uses=who in data["uses"])
    Acknowledgement.objects.filter(share=made).update(at=moment)
    if "comments" in data:
        _talk(people, made, data["comments"], moment)


def _talk(people: People, share: Share, comments: list[list[str]], moment: datetime) -> None:
    (who, opening), *answers = comments
    thread = discussion.start_thread(people[who], target_kind="share", target_id=share.pk, body=opening)
    for person, body in answers:
        discussion.reply(people[person], thread=thread, body=body)
    later = moment + timedelta(days=1)
    Thread.objects.filter(pk=thread.pk).update(created_at=later)
    Comment.objects.filter(thread=thread).update(created_at=later)
    Activity.objects.filter(target_id=share.pk, verb="commented").update(at=later)


def _pointer(team: Team, data: Data) -> Pointer:
    kind = ShareKind(data["kind"])
    if kind == ShareKind.BLOCK:
        return Pointer(kind, team.canvases.get(number=data["canvas"]).pk, data["block"])
    return Pointer(kind, _thing(kind, team, data))


def _thing(kind: ShareKind, team: Team, data: Data) -> uuid.UUID:
    if kind == ShareKind.NOTE:
        return Note.objects.get(canvas__team=team, text=data["note"]).pk
    if kind == ShareKind.LEARNING:
        return Learning.objects.filter(experiment__team=team, is_shareable=True).earliest("created_at").pk
    return Experiment.objects.filter(team=team).latest("created_at").pk


def _request(people: People, team: Team, data: Data) -> None:
    actor = people[data["who"]]
    asked = helping.ask(actor, team=team, words=data["text"], language=data["language"])
    moment = _moment(data["days"])
    HelpRequest.objects.filter(pk=asked.pk).update(created_at=moment)
    for given in data["offers"]:
        due = timezone.localdate() + timedelta(days=given["due"])
        offer = helping.offer(people[given["who"]], request=asked, words=given["text"], by_when=due)
        if given.get("answer") == "accept":
            taken = helping.accept(actor, offer=offer, thanks=given["thanks"])
            Activity.objects.filter(target_id=taken.task_id).update(at=moment + timedelta(days=2))
        Offer.objects.filter(pk=offer.pk).update(created_at=moment + timedelta(days=1))
    Activity.objects.filter(target_id=asked.pk).update(at=moment)


def _moment(days: int) -> datetime:
    return timezone.now() + timedelta(days=days, hours=-2)
