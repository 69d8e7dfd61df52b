"""`/learnings/{id}/returns/` and `/learnings/{id}/suggestions/`."""

from __future__ import annotations

import uuid
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases.engine.schema import MAX_TEXT, MAX_WORD
from canvases.models import Canvas, Note
from canvases.templates import localised
from experiments import bridges
from experiments.api.designs import NONE, TEXT
from experiments.api.promotions import seen_note
from experiments.api.revised import Edited
from experiments.models import Learning, Mark
from experiments.services import returns
from experiments.services.returns import Suggestion
from workspace.accounts.authentication import signed_in
from workspace.core.fields import PlainTextField
from workspace.core.languages import current
from workspace.core.policy import fetch
from workspace.core.viewsets import needed, parsed


class NewReturnSerializer(serializers.Serializer[Any]):
    """A block, and the note it touches with what it does to that note; or `no_change_because` alone."""

    canvas = serializers.UUIDField(required=False)
    block = serializers.CharField(max_length=MAX_WORD, required=False)
    text = PlainTextField(max_length=MAX_TEXT, help_text="The note's words; otherwise the learning's", **TEXT)
    affected = serializers.UUIDField(**NONE)
    mark = serializers.ChoiceField(choices=Mark.choices, **TEXT)
    no_change_because = PlainTextField(max_length=600, required=False)


class CanvasNameSerializer(serializers.Serializer[Canvas]):
    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.SerializerMethodField()

    def get_title(self, canvas: Canvas) -> str:
        return str(localised(canvas.template.body["title"], current()))


class NoteWordsSerializer(serializers.Serializer[Note]):
    id = serializers.UUIDField()
    text = serializers.CharField()


class SuggestionSerializer(serializers.Serializer[Any]):
    """A block the learning could go back to; `note` is what it touches there, when that is known. `why` is empty for
    the note that the assumption came from."""

    canvas = CanvasNameSerializer()
    block = serializers.CharField()
    title = serializers.SerializerMethodField(help_text="The block's")
    why = serializers.SerializerMethodField()
    note = NoteWordsSerializer(allow_null=True)

    def get_title(self, suggestion: Suggestion) -> str:
        return str(localised(bridges.titles(suggestion.canvas.template)[suggestion.block], current()))

    def get_why(self, suggestion: Suggestion) -> str:
        return str(localised(suggestion.why, current())) if suggestion.why else ""


class Returning(Edited[Learning]):
    """The way of a learning back to the canvases."""

    @extend_schema(request=NewReturnSerializer)
    @action(detail=True, methods=["post"])
    def returns(self, request: Request, pk: uuid.UUID) -> Response:
        """Write it on a canvas as a note, or say why nothing changes. The answer is the learning."""
        actor, learning = signed_in(request), self.get_object()
        given = parsed(NewReturnSerializer(data=request.data))
        because = given.pop("no_change_because", "")
        if because:
            returns.change_nothing(actor, learning=learning, because=because)
            return self.reread(pk)
        seen = Canvas.objects.select_related("team__programme", "template__template_set")
        given["canvas"] = fetch(seen, actor, needed(given.get("canvas"), "canvas"))
        given["block"] = needed(given.get("block"), "block")
        if given.get("affected") is not None:
            given["affected"] = seen_note(actor, given["affected"])
        returns.return_learning(actor, learning=learning, **given)
        return self.reread(pk, 201)

    @extend_schema(responses=SuggestionSerializer(many=True))
    @action(detail=True, methods=["get"], pagination_class=None)
    def suggestions(self, request: Request, pk: uuid.UUID) -> Response:
        """Blocks it could go back to, the likeliest first."""
        found = returns.suggestions(signed_in(request), self.get_object())
        return Response(SuggestionSerializer(found, many=True).data)
