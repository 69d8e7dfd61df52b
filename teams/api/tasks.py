"""`/tasks/`."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams import policy
from teams.api.people import PersonOrNobodyField
from teams.models import Task, TaskState, Team
from teams.services import tasks
from workspace.accounts.authentication import signed_in
from workspace.core.errors import Invalid
from workspace.core.fields import AbilitiesField, LineField
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, Shown, choice_parameter, documented_id, id_parameter, parsed


class TaskTeamSerializer(serializers.Serializer[Team]):
    id = serializers.UUIDField()
    name = serializers.CharField()


class TaskContentSerializer(serializers.Serializer[Task]):
    title = LineField(max_length=160)
    done_when = LineField(max_length=200, required=False, allow_blank=True)
    owner_role = LineField(max_length=80, required=False, allow_blank=True, help_text="Whose it is, in words")
    assignee = serializers.UUIDField(required=False, allow_null=True)
    due_on = serializers.DateField(required=False, allow_null=True)
    origin = LineField(max_length=300, required=False, allow_blank=True, help_text="Where it comes from")


class NewTaskSerializer(TaskContentSerializer):
    team = serializers.UUIDField()


class TaskSerializer(serializers.Serializer[Task]):
    id = serializers.UUIDField()
    team = TaskTeamSerializer()
    gap = serializers.IntegerField(allow_null=True, help_text="After which meeting; 1 after the first")
    template = serializers.CharField(allow_null=True)
    title = serializers.CharField(source="words.title", help_text="A template's in the reader's language")
    done_when = serializers.CharField(source="words.done_when")
    owner_role = serializers.CharField(source="words.owner")
    assignee = PersonOrNobodyField()
    due_on = serializers.DateField(allow_null=True)
    is_overdue = serializers.BooleanField(help_text="Where the programme is")
    origin = serializers.CharField()
    state = serializers.ChoiceField(choices=TaskState.choices)
    created_at = serializers.DateTimeField()
    ended_at = serializers.DateTimeField(allow_null=True)
    ended_by = PersonOrNobodyField()
    abilities = AbilitiesField(change="teams.change_task", finish="teams.finish_task")


FILTERS = [
    documented_id("team"),
    OpenApiParameter("mine", OpenApiTypes.STR, enum=["true"], description="Those one was asked to do"),
    OpenApiParameter("state", OpenApiTypes.STR, enum=TaskState.values),
    OpenApiParameter("gap", OpenApiTypes.INT),
]


@extend_schema_view(list=extend_schema(parameters=FILTERS))
class TaskViewSet(Listed[Task], Shown[Task]):
    """What teams do between meetings, the newest first."""

    queryset = Task.objects.none()
    serializer_class = TaskSerializer

    def get_queryset(self) -> QuerySet[Task]:
        actor = signed_in(self.request)
        seen = Task.objects.visible_to(actor).for_reading()
        return seen.filter(**_asked(self.request)) if self.action == "list" else seen

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        return self.get_paginated_response(rows_for(request, page))

    @extend_schema(request=NewTaskSerializer, responses={201: TaskSerializer})
    def create(self, request: Request) -> Response:
        """For the core team."""
        actor, given = signed_in(request), parsed(NewTaskSerializer(data=request.data))
        team = fetch(Team.objects.select_related("programme"), actor, given.pop("team"))
        return self.reread(tasks.add_task(actor, team=team, **given).pk, 201)

    @extend_schema(request=TaskContentSerializer(partial=True), responses=TaskSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change it. Who rewords a task of a template puts their own words in place of all of the template's."""
        task, given = self.get_object(), parsed(TaskContentSerializer(data=request.data, partial=True))
        tasks.change_task(signed_in(request), task=task, **given)
        return self.reread(pk)

    @extend_schema(request=None, responses=TaskSerializer)
    @action(detail=True, methods=["post"])
    def take(self, request: Request, pk: uuid.UUID) -> Response:
        """Do it oneself, unless somebody else has taken it."""
        tasks.take_task(signed_in(request), task=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=TaskSerializer)
    @action(detail=True, methods=["post"])
    def finish(self, request: Request, pk: uuid.UUID) -> Response:
        tasks.finish_task(signed_in(request), task=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=TaskSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, pk: uuid.UUID) -> Response:
        tasks.reopen_task(signed_in(request), task=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=TaskSerializer)
    @action(detail=True, methods=["post"])
    def drop(self, request: Request, pk: uuid.UUID) -> Response:
        """Do without it. A task of a template does not come back by itself."""
        tasks.drop_task(signed_in(request), task=self.get_object())
        return self.reread(pk)


def rows_for(request: Request, found: Collection[Task]) -> list[dict[str, Any]]:
    """Tasks of several teams as JSON; what the person is in each is looked up together."""
    actor, row = signed_in(request), TaskSerializer(context={"request": request})
    with remembering():
        policy.foresee([(actor, task.team) for task in found])
        return [row.to_representation(task) for task in found]


def _asked(request: Request) -> dict[str, Any]:
    wanted = {
        "team": id_parameter(request, "team"),
        "assignee": signed_in(request) if choice_parameter(request, "mine", ["true"]) else None,
        "state": choice_parameter(request, "state", TaskState.values),
        "gap": _gap(request.query_params.get("gap")),
    }
    return {name: value for name, value in wanted.items() if value is not None}


def _gap(value: str | None) -> int | None:
    if not value:
        return None
    if not value.isascii() or not value.isdigit() or len(value) > 2:
        raise Invalid({"gap": [_("This is none of the choices.")]})
    return int(value)
