"""`/teams/<id>/brief/`."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.api.people import PersonInTeamSerializer
from teams.api.teams import PlaceSerializer
from teams.models import Team
from teams.roles import Sector
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.coaching.api.boards import LastMeetingSerializer
from workspace.coaching.api.people import faces
from workspace.coaching.brief.due import Due, Reason
from workspace.coaching.brief.moved import Change, GroupChange, Moved
from workspace.coaching.brief.quiet import Quiet
from workspace.coaching.brief.standing import Group
from workspace.coaching.facts import days_between
from workspace.coaching.models import SaidKind
from workspace.coaching.said import Said
from workspace.coaching.services import briefs
from workspace.core.languages import chosen
from workspace.core.policy import fetch

MOST = 12
"""Rows of each part that go along: a brief is a page. The counts are of all."""
Brief = briefs.Brief
Faces = Mapping[uuid.UUID, User]


class ChangeSerializer(serializers.Serializer[Any]):
    """Notes that are new, changed or removed, and how many people's they are."""

    added = serializers.IntegerField()
    changed = serializers.IntegerField()
    removed = serializers.IntegerField()
    people = serializers.IntegerField()


class GroupChangeSerializer(ChangeSerializer):
    group = serializers.ChoiceField(choices=[(group.value, group.value) for group in Group])


class CanvasChangeSerializer(ChangeSerializer):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    groups = GroupChangeSerializer(many=True)


class SectorNotesSerializer(serializers.Serializer[Any]):
    sector = serializers.ChoiceField(choices=Sector.choices)
    notes = serializers.IntegerField()


class MovedSerializer(ChangeSerializer):
    groups = GroupChangeSerializer(many=True)
    sectors = SectorNotesSerializer(many=True)
    canvases = CanvasChangeSerializer(many=True)


class BriefWordsSerializer(serializers.Serializer[Any]):
    """Words of somebody, and where the front end shows them. `days`: how long ago."""

    id = serializers.UUIDField()
    kind = serializers.ChoiceField(choices=SaidKind.choices)
    person = PersonInTeamSerializer()
    at = serializers.DateTimeField()
    days = serializers.IntegerField()
    text = serializers.CharField()
    title = serializers.CharField(help_text="Of what it is about")
    path = serializers.CharField()


class DueSerializer(serializers.Serializer[Any]):
    """`on`: the day it was due, or has run since. `count`: lines without an answer, or the number of the round."""

    experiment = serializers.UUIDField()
    title = serializers.CharField()
    reason = serializers.ChoiceField(choices=[(reason.value, reason.value) for reason in Reason])
    on = serializers.DateField(allow_null=True)
    days = serializers.IntegerField(allow_null=True)
    count = serializers.IntegerField(allow_null=True)


class QuietPersonSerializer(serializers.Serializer[Any]):
    person = PersonInTeamSerializer()
    sector = serializers.ChoiceField(choices=Sector.choices, allow_blank=True)
    last_on = serializers.DateField()


class QuietSerializer(serializers.Serializer[Any]):
    """`people` is null for those who read no names: they get the count."""

    count = serializers.IntegerField()
    people = QuietPersonSerializer(many=True, allow_null=True)


class UndoneSerializer(serializers.Serializer[Any]):
    id = serializers.UUIDField()
    title = serializers.CharField()
    due_on = serializers.DateField(allow_null=True)
    is_overdue = serializers.BooleanField()
    assignee = PersonInTeamSerializer(allow_null=True)


class BriefCountsSerializer(serializers.Serializer[Any]):
    unanswered = serializers.IntegerField()
    due = serializers.IntegerField()
    questions = serializers.IntegerField()
    tasks = serializers.IntegerField()


class BriefSerializer(serializers.Serializer[Any]):
    """The parts in speaking order, each with its first rows; `counts` of all. `quiet` is null before the second
    meeting. `since`: the end of the last meeting, else when the team was opened."""

    team = PlaceSerializer()
    programme = PlaceSerializer()
    meeting = LastMeetingSerializer(allow_null=True)
    since = serializers.DateTimeField()
    moved = MovedSerializer()
    unanswered = BriefWordsSerializer(many=True)
    due = DueSerializer(many=True)
    quiet = QuietSerializer(allow_null=True)
    questions = BriefWordsSerializer(many=True)
    tasks = UndoneSerializer(many=True)
    counts = BriefCountsSerializer()


class BriefView(APIView):
    @extend_schema(responses=BriefSerializer)
    def get(self, request: Request, pk: uuid.UUID) -> Response:
        """What has happened in a team since the last meeting, for its core team, coaches and owners."""
        actor = signed_in(request)
        brief = briefs.brief_of(actor, team=fetch(Team.objects.select_related("programme"), actor, pk))
        return Response(BriefSerializer(_drawn(brief)).data)


def _drawn(brief: Brief) -> dict[str, Any]:
    unanswered, questions = brief.unanswered[:MOST], brief.questions[:MOST]
    tasks, quiet = brief.tasks[:MOST], (brief.quiet or [])[:MOST]
    people = faces(
        [
            *(said.person for said in (*unanswered, *questions)),
            *(task.assignee_id for task in tasks if task.assignee_id),
            *(one.membership.user_id for one in quiet),
        ],
        brief.team,
    )
    return {
        "team": brief.team,
        "programme": brief.team.programme,
        "meeting": _meeting(brief),
        "since": brief.since,
        "moved": _moved(brief.moved),
        "unanswered": [_said(said, brief, people) for said in unanswered],
        "due": [_due(due) for due in brief.due[:MOST]],
        "quiet": _quiet(brief, quiet, people),
        "questions": [_said(asked, brief, people) for asked in questions],
        "tasks": [
            {
                "id": task.pk,
                "title": task.words.title,
                "due_on": task.due_on,
                "is_overdue": task.is_overdue,
                "assignee": people[task.assignee_id] if task.assignee_id else None,
            }
            for task in tasks
        ],
        "counts": {name: len(getattr(brief, name)) for name in ("unanswered", "due", "questions", "tasks")},
    }


def _meeting(brief: Brief) -> dict[str, Any] | None:
    last = brief.meeting
    if last is None:
        return None
    return {"id": last.pk, "number": brief.number, "title": last.title, "ends_at": last.ends_at}


def _change(change: Change) -> dict[str, int]:
    return {name: getattr(change, name) for name in ("added", "changed", "removed", "people")}


def _groups(groups: list[GroupChange]) -> list[dict[str, Any]]:
    return [{"group": one.group} | _change(one.change) for one in groups]


def _moved(moved: Moved) -> dict[str, Any]:
    canvases = [
        {
            "id": one.canvas.pk,
            "number": one.canvas.number,
            "title": chosen(one.canvas.template.body["title"]),
            "groups": _groups(one.groups),
        }
        | _change(one.change)
        for one in moved.canvases
    ]
    sectors = [{"sector": sector, "notes": notes} for sector, notes in moved.sectors.items()]
    return _change(moved.change) | {"groups": _groups(moved.groups), "sectors": sectors, "canvases": canvases}


def _said(said: Said, brief: Brief, people: Faces) -> dict[str, Any]:
    place = brief.places.get(said.target)
    title, path = (place.title, place.path) if place is not None else (brief.team.name, f"/teams/{brief.team.pk}")
    return {
        "id": said.id,
        "kind": said.kind,
        "person": people[said.person],
        "at": said.at,
        "days": (timezone.now() - said.at).days,
        "text": said.text,
        "title": title,
        "path": said.path(path),
    }


def _due(due: Due) -> dict[str, Any]:
    return {
        "experiment": due.experiment.pk,
        "title": due.experiment.title,
        "reason": due.reason,
        "on": due.on,
        "days": None if due.on is None else days_between(due.on, timezone.localdate()),
        "count": due.count,
    }


def _quiet(brief: Brief, shown: Sequence[Quiet], faces: Faces) -> dict[str, Any] | None:
    if brief.quiet is None:
        return None
    people = [
        {"person": faces[one.membership.user_id], "sector": one.membership.sector, "last_on": one.last_on}
        for one in shown
    ]
    return {"count": len(brief.quiet), "people": people if brief.may_read_names else None}
