"""Shapes that the endpoints of the intake share."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from teams.roles import Role, Sector
from workspace.core.fields import BoundedListField, LineField, PlainTextField
from workspace.core.languages import Language
from workspace.core.viewsets import parsed
from workspace.intake.models import Readiness, RequirementKind

MANY_ROWS = 12
MANY_PEOPLE = 20
YEARS_AHEAD = 5
AN_ID = r"^[0-9a-f]{8}$"


class RowSerializer(serializers.Serializer[Any]):
    """A row of a list. A partial edit of what holds the list sends its rows whole."""

    def to_internal_value(self, data: Any) -> Any:
        if self.root is self:
            return super().to_internal_value(data)
        return parsed(type(self)(data=data))


class LocalisedSerializer(RowSerializer):
    """A text in the languages it exists in."""

    def to_internal_value(self, data: Any) -> dict[str, str]:
        return {language: text for language, text in super().to_internal_value(data).items() if text}


def _in_each_language(kind: type[LineField | PlainTextField], most: int) -> dict[str, Any]:
    return {code: kind(max_length=most, required=False, allow_blank=True) for code in Language.values}


class CallTitleSerializer(LocalisedSerializer):
    def get_fields(self) -> dict[str, Any]:
        return _in_each_language(LineField, 120)


class CallAboutSerializer(LocalisedSerializer):
    def get_fields(self) -> dict[str, Any]:
        return _in_each_language(PlainTextField, 4000)


class CallRowTextSerializer(LocalisedSerializer):
    def get_fields(self) -> dict[str, Any]:
        return _in_each_language(LineField, 300)


class RequirementSerializer(RowSerializer):
    id = serializers.RegexField(AN_ID, required=False, help_text="Given by the server")
    kind = serializers.ChoiceField(choices=RequirementKind.choices)
    is_must = serializers.BooleanField()
    text = CallRowTextSerializer()


class QuestionSerializer(RowSerializer):
    id = serializers.RegexField(AN_ID, required=False, help_text="Given by the server")
    is_required = serializers.BooleanField()
    text = CallRowTextSerializer()


class DeadlineField(serializers.DateTimeField):
    """A moment. Without a zone it is on the clock of Helsinki; what that clock shows twice or never is refused."""

    default_error_messages = {
        "unclear": _("The clocks are changed that night: this time comes twice or never. Choose another."),
        "overflow": _("Choose a deadline within the next years."),
    }

    def enforce_timezone(self, value: datetime) -> datetime:
        if not 0 <= value.year - timezone.localdate().year <= YEARS_AHEAD:
            self.fail("overflow")
        if timezone.is_aware(value):
            return super().enforce_timezone(value)
        zone = ZoneInfo(settings.TIME_ZONE)
        early, late = value.replace(tzinfo=zone, fold=0), value.replace(tzinfo=zone, fold=1)
        if early.utcoffset() != late.utcoffset():
            self.fail("unclear")
        return early


class ApplicantSerializer(RowSerializer):
    """Somebody who would take part."""

    name = LineField(max_length=80)
    organisation = LineField(max_length=120, allow_blank=True)
    sector = serializers.ChoiceField(
        choices=Sector.choices, error_messages={"invalid_choice": _("Choose where they come from.")}
    )
    email = serializers.EmailField(
        max_length=254, allow_blank=True, help_text="Who has one is invited when the team is accepted"
    )
    role = serializers.ChoiceField(choices=[(Role.CORE.value, "core"), (Role.STAKEHOLDER.value, "stakeholder")])


class MeetsSerializer(RowSerializer):
    """Whether a requirement is met, as those who apply say it."""

    id = serializers.RegexField(AN_ID)
    is_met = serializers.BooleanField()
    words = PlainTextField(max_length=500, allow_blank=True)


class CallAnswerSerializer(RowSerializer):
    id = serializers.RegexField(AN_ID, help_text="The question's")
    text = PlainTextField(max_length=2000, allow_blank=True)


class ApplicationContentSerializer(serializers.Serializer[Any]):
    """What somebody writes to apply."""

    team_name = LineField(max_length=80)
    phenomenon = PlainTextField(max_length=600)
    why_together = PlainTextField(max_length=2000)
    state_actor = LineField(max_length=200, allow_blank=True)
    to_try = PlainTextField(max_length=2000)
    readiness = serializers.ChoiceField(choices=Readiness.choices)
    openness = PlainTextField(max_length=1000, allow_blank=True)
    people = BoundedListField(child=ApplicantSerializer(), max_length=MANY_PEOPLE, allow_empty=False)
    meets = BoundedListField(child=MeetsSerializer(), max_length=MANY_ROWS)
    answers = BoundedListField(child=CallAnswerSerializer(), max_length=MANY_ROWS)
    language = serializers.ChoiceField(choices=Language.choices)
    contact_name = LineField(max_length=80)
    contact_email = serializers.EmailField(max_length=254)
