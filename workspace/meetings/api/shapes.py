"""What the endpoints of meetings take and give."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers
from rest_framework.reverse import reverse

from canvases.models import Canvas
from experiments.api.shapes import RowSerializer
from teams.api.teams import PlaceSerializer
from teams.models import Membership, Team
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.fields import AbilitiesField, BoundedListField, LineField, PlainTextField
from workspace.core.languages import Language
from workspace.meetings.agendas import plans
from workspace.meetings.api.steps import TimedStepSerializer, timed
from workspace.meetings.models import Material, Meeting, Registration, State, When
from workspace.meetings.services import seating
from workspace.meetings.services.registering import SITTING

MOST_SEATS = 10_000
QUESTIONS, CHOICES = 5, 8


class MaterialSerializer(serializers.Serializer[Material]):
    """`link` is an address elsewhere, or that of the file here."""

    id = serializers.UUIDField()
    title = serializers.CharField()
    language = serializers.ChoiceField(choices=Language.choices, allow_blank=True, help_text="Empty: not told")
    when = serializers.ChoiceField(choices=When.choices)
    link = serializers.SerializerMethodField()
    name = serializers.CharField(help_text="Of the file; empty for an address elsewhere")
    size = serializers.IntegerField(allow_null=True, help_text="Bytes, of a file")

    def get_link(self, material: Material) -> str:
        return material.link or reverse("material-file", [material.pk])


class OwnQuestionSerializer(RowSerializer):
    """What the organiser asks of everybody who registers; with `choices` the answer is one of them."""

    question = LineField(max_length=200)
    choices = BoundedListField(child=LineField(max_length=80), max_length=CHOICES, required=False)


class MyCanvasSerializer(serializers.Serializer[Canvas]):
    """A canvas of one's own team that a step of the agenda is about."""

    id = serializers.UUIDField()
    number = serializers.IntegerField()
    team = PlaceSerializer()


class MeetingAnswerSerializer(RowSerializer):
    question = LineField(max_length=200)
    answer = PlainTextField(max_length=600, allow_blank=True)


def seats_field() -> serializers.IntegerField:
    return serializers.IntegerField(min_value=0, max_value=MOST_SEATS, required=False, allow_null=True)


class MeetingContentSerializer(serializers.Serializer[Meeting]):
    title = LineField(max_length=120)
    starts_at = serializers.DateTimeField()
    ends_at = serializers.DateTimeField()
    place = LineField(max_length=200, required=False, allow_blank=True)
    remote_link = serializers.URLField(max_length=500, required=False, allow_blank=True)
    about = PlainTextField(max_length=2000, required=False, allow_blank=True)
    seats = seats_field()
    seats_per_team = seats_field()
    registration_closes_at = serializers.DateTimeField(required=False, allow_null=True)
    questions = BoundedListField(child=OwnQuestionSerializer(), max_length=QUESTIONS, required=False)


class NewMeetingSerializer(MeetingContentSerializer):
    programme = serializers.UUIDField()
    plan = serializers.ChoiceField(
        choices=list(plans()), required=False, help_text="The meeting whose agenda it begins with"
    )


class MeetingSerializer(serializers.Serializer[Meeting]):
    """A meeting as the path of its programme shows it."""

    id = serializers.UUIDField()
    programme = serializers.UUIDField(source="programme_id")
    number = serializers.IntegerField(help_text="Its place on the programme's path, from 1")
    title = serializers.CharField()
    starts_at = serializers.DateTimeField()
    ends_at = serializers.DateTimeField()
    place = serializers.CharField()
    remote_link = serializers.SerializerMethodField(help_text="Empty for guests: it opens the room")
    about = serializers.CharField()
    seats = serializers.IntegerField(allow_null=True, help_text="In all; null: no limit")
    taken = serializers.IntegerField(help_text="Seats")
    my_state = serializers.ChoiceField(choices=State.choices, allow_null=True)
    abilities = AbilitiesField(change="meetings.change_meeting", attend="meetings.attend_meeting")

    def get_remote_link(self, meeting: Meeting) -> str:
        may_attend = self.reader.has_perm("meetings.attend_meeting", meeting)
        return meeting.remote_link if may_attend else ""

    @property
    def reader(self) -> User:
        return signed_in(self.context["request"])


class MyRegistrationSerializer(serializers.Serializer[Registration]):
    """One's own, with what only oneself and the organiser may read."""

    id = serializers.UUIDField()
    state = serializers.ChoiceField(choices=State.choices)
    team = PlaceSerializer(allow_null=True)
    place_in_line = serializers.SerializerMethodField(help_text="From 1; null for whoever does not wait")
    is_remote = serializers.BooleanField()
    answers = MeetingAnswerSerializer(many=True)
    dietary = serializers.CharField()
    access = serializers.CharField()

    def get_place_in_line(self, registration: Registration) -> int | None:
        return seating.place_in_line(registration)


class MyTeamSerializer(PlaceSerializer):
    is_full = serializers.BooleanField(help_text="All seats of the team are taken")


class MeetingDetailSerializer(MeetingSerializer):
    seats_per_team = serializers.IntegerField(allow_null=True)
    waiting = serializers.IntegerField(help_text="People in line for a seat")
    viewing = serializers.IntegerField(help_text="People who follow along")
    registration_closes_at = serializers.DateTimeField(allow_null=True)
    is_open = serializers.BooleanField(help_text="Whether people may still register")
    is_over = serializers.BooleanField()
    programme_name = serializers.CharField(source="programme.name")
    questions = serializers.SerializerMethodField()
    materials = MaterialSerializer(many=True)
    agenda = serializers.SerializerMethodField()
    agenda_revision = serializers.IntegerField()
    my_canvases = serializers.SerializerMethodField(help_text="Of one's own teams, that steps are about")
    my_teams = serializers.SerializerMethodField(help_text="The teams one may take a seat for")
    my_registration = serializers.SerializerMethodField()
    abilities = AbilitiesField(
        change="meetings.change_meeting",
        attend="meetings.attend_meeting",
        take_seat="meetings.take_seat",
        run="meetings.run_meeting",
    )

    @extend_schema_field(OwnQuestionSerializer(many=True))
    def get_questions(self, meeting: Meeting) -> Any:
        return meeting.questions

    @extend_schema_field(TimedStepSerializer(many=True))
    def get_agenda(self, meeting: Meeting) -> Any:
        return TimedStepSerializer(timed(meeting), many=True).data

    @extend_schema_field(MyCanvasSerializer(many=True))
    def get_my_canvases(self, meeting: Meeting) -> Any:
        numbers = {step.canvas for step in meeting.agenda.all() if step.canvas is not None}
        mine = Team.objects.filter(memberships__user=self.reader, programme=meeting.programme_id, archived_at=None)
        found = Canvas.objects.visible_to(self.reader).filter(team__in=mine, number__in=numbers)
        rows: Any = found.select_related("team").order_by("number", "team__name")
        return MyCanvasSerializer(rows, many=True).data

    @extend_schema_field(MyTeamSerializer(many=True))
    def get_my_teams(self, meeting: Meeting) -> Any:
        if not self.reader.has_perm("meetings.take_seat", meeting):
            return []
        held = Membership.objects.filter(
            user=self.reader, role__in=SITTING, team__programme=meeting.programme_id, team__archived_at=None
        ).order_by("joined_at", "pk")
        most, taken = meeting.seats_per_team, seating.taken_by_team(meeting)
        return [
            {"id": str(team), "name": name, "is_full": most is not None and taken[team] >= most}
            for team, name in held.values_list("team", "team__name")
        ]

    @extend_schema_field(MyRegistrationSerializer(allow_null=True))
    def get_my_registration(self, meeting: Meeting) -> Any:
        mine = meeting.registrations.select_related("team").filter(user=self.reader).first()
        return MyRegistrationSerializer(mine).data if mine is not None else None


class WishSerializer(serializers.Serializer[Any]):
    """How one wants to come. What is left out stays as it was said before."""

    seat = serializers.BooleanField(help_text="Take part with a seat; false: follow along")
    team = serializers.UUIDField(required=False, allow_null=True, help_text="One's own; else the first")
    is_remote = serializers.BooleanField(required=False)
    answers = BoundedListField(child=MeetingAnswerSerializer(), max_length=QUESTIONS, required=False)
    dietary = LineField(max_length=300, required=False, allow_blank=True)
    access = LineField(max_length=300, required=False, allow_blank=True)
