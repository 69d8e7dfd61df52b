"""`/me/home/`: what I am to do, and what is new for me, grouped by team."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.db.models import Count, F, Q, Window
from django.db.models.functions import RowNumber
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from teams.api.activity import ActivitySerializer, feed
from teams.api.programmes import ProgrammeSerializer
from teams.api.tasks import TaskSerializer, rows_for
from teams.api.teams import TeamSerializer, teams_for_reading
from teams.models import Activity, Programme, Task
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User

NEWS_PER_TEAM = 3
MOST_TASKS = 50


class HomeTeamSerializer(serializers.Serializer[Any]):
    team = TeamSerializer()
    role = serializers.CharField(allow_null=True)
    new_count = serializers.IntegerField(help_text="What others did since the last visit")
    news = ActivitySerializer(many=True, help_text="The latest of it")


class HomeSerializer(serializers.Serializer[Any]):
    tasks = TaskSerializer(many=True, help_text="Open ones one was asked to do, those due first; at most 50")
    teams = HomeTeamSerializer(many=True)
    programmes = ProgrammeSerializer(many=True)


class HomeView(APIView):
    @extend_schema(responses=HomeSerializer)
    def get(self, request: Request) -> Response:
        """What one was asked to do, the teams one is in or leads, with what is new in them, and one's programmes."""
        actor = signed_in(request)
        programmes = Programme.objects.visible_to(actor).prefetch_related("roles__user").order_by("-id")
        rows = [ProgrammeSerializer(programme).data for programme in programmes]
        tasks = rows_for(request, my_tasks(actor))
        return Response({"tasks": tasks, "teams": my_teams(actor), "programmes": rows})


def my_tasks(actor: User) -> list[Task]:
    open_ones = Task.objects.visible_to(actor).open().filter(assignee=actor, team__archived_at=None)
    return list(open_ones.for_reading().due_first()[:MOST_TASKS])


def my_teams(actor: User) -> list[dict[str, Any]]:
    """One row a team, in a number of queries that does not grow with them."""
    concerned = Q(pk__in=actor.memberships.values("team")) | Q(programme__in=actor.programme_roles.values("programme"))
    teams = list(teams_for_reading(actor).filter(concerned, archived_at=None).order_by("programme_id", "name"))
    new = Activity.objects.visible_to(actor).new_to(actor).filter(team__in=teams)
    counts = dict(new.order_by().values_list("team").annotate(Count("id")))
    place = Window(RowNumber(), partition_by=F("team"), order_by=[F("at").desc(), F("id").desc()])
    news = defaultdict(list)
    for row in feed(new.for_reading().annotate(place=place).filter(place__lte=NEWS_PER_TEAM)):
        news[row["team"]].append(row)
    return [
        {
            "team": TeamSerializer(team).data,
            "role": getattr(team, "my_role", None),
            "new_count": counts.get(team.pk, 0),
            "news": news[str(team.pk)],
        }
        for team in teams
    ]
