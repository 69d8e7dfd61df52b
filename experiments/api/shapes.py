"""Fields and small shapes that the endpoints of experiments share."""

from __future__ import annotations

from typing import Any

from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from workspace.core.fields import BoundedListField, LineField, PlainTextField
from workspace.core.viewsets import parsed

COUNT = 1_000_000


@extend_schema_field(OpenApiTypes.DOUBLE)
class FigureField(serializers.DecimalField):
    """A figure people wrote down, as a number in JSON."""

    def to_representation(self, value: Any) -> Any:
        return float(value)


def figure(digits: int, places: int, **details: Any) -> FigureField:
    return FigureField(max_digits=digits, decimal_places=places, **details)


class CountField(serializers.IntegerField):
    def __init__(self, **details: Any) -> None:
        super().__init__(min_value=0, max_value=COUNT, **details)


class LinesField(BoundedListField):
    """Short texts, in the order they were written."""

    child: Any = LineField(max_length=300)

    def __init__(self, **details: Any) -> None:
        super().__init__(max_length=30, **details)


class InformationSerializer(serializers.Serializer[Any]):
    """A text in the languages it exists in."""

    en = PlainTextField(max_length=4000, required=False, allow_blank=True)
    fi = PlainTextField(max_length=4000, required=False, allow_blank=True)
    et = PlainTextField(max_length=4000, required=False, allow_blank=True)
    sv = PlainTextField(max_length=4000, required=False, allow_blank=True)

    def to_internal_value(self, data: Any) -> dict[str, str]:
        return {language: text for language, text in super().to_internal_value(data).items() if text}


class RowSerializer(serializers.Serializer[Any]):
    """A row of a list. A partial edit of what holds the list sends its rows whole."""

    def to_internal_value(self, data: Any) -> Any:
        if self.root is self:
            return super().to_internal_value(data)
        return parsed(type(self)(data=data))


class AgreementSerializer(RowSerializer):
    about = LineField(max_length=300)
    until = serializers.DateField(required=False, allow_null=True)

    def get_fields(self) -> dict[str, Any]:
        return {"with": LineField(max_length=160), **super().get_fields()}


class EffortSerializer(RowSerializer):
    """Work and money in one week, named by a day in it. Euros."""

    week = serializers.DateField()
    hours = figure(6, 1, min_value=0)
    money = figure(10, 2, min_value=0, required=False)


class IncidentSerializer(RowSerializer):
    on = serializers.DateField()
    what = LineField(max_length=300)
