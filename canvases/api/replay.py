"""`/canvases/{id}/replay/`, `moments/`, `contributions/` and `restore/`: the way a canvas has come."""

from __future__ import annotations

import uuid
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from canvases import moments
from canvases.api.history import (
    Histories,
    PastGroupSerializer,
    PastLinkSerializer,
    PastNoteSerializer,
    PastThrottle,
    sequence_asked,
)
from canvases.engine.film import Change, Scene
from canvases.engine.schema import GROUPS, LIMITS, LINKS, NOTES
from canvases.projection import date_of
from canvases.services import contributing, planning, replaying, restoring
from workspace.accounts.api import PersonSerializer
from workspace.accounts.authentication import signed_in
from workspace.core.fields import BoundedListField
from workspace.core.throttles import PersonThrottle
from workspace.core.viewsets import parsed

MOST_SEQUENCE = 10**18 - 1
BOTH = 2
"""Taking back names what was there and what is there, each of which may fill the canvas."""


class NoteChangeSerializer(serializers.Serializer[Any]):
    """`note` as it then was; null when it was gone. `by`: who had a hand in it, by the ids of `people`."""

    id = serializers.CharField()
    by = serializers.ListField(child=serializers.CharField())
    note = PastNoteSerializer(allow_null=True)


class LinkChangeSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    by = serializers.ListField(child=serializers.CharField())
    link = PastLinkSerializer(allow_null=True)


class PastGroupChangeSerializer(serializers.Serializer[Any]):
    id = serializers.CharField()
    by = serializers.ListField(child=serializers.CharField())
    group = PastGroupSerializer(allow_null=True)


class SceneSerializer(serializers.Serializer[Any]):
    """What happened within a minute. After it the canvas is as `/state/?sequence=` says of its `sequence`."""

    sequence = serializers.IntegerField()
    first_sequence = serializers.IntegerField()
    first_at = serializers.DateTimeField()
    at = serializers.DateTimeField()
    notes = NoteChangeSerializer(many=True)
    links = LinkChangeSerializer(many=True)
    groups = PastGroupChangeSerializer(many=True)


class NamedAuthorSerializer(serializers.Serializer[Any]):
    """Somebody by the id they wrote under, which a guest who has an account by now wrote under, too."""

    id = serializers.CharField()
    person = PersonSerializer()


class ReplaySerializer(serializers.Serializer[Any]):
    """Scenes in order. `after`: what to ask for next, null at the end."""

    scenes = SceneSerializer(many=True)
    people = NamedAuthorSerializer(many=True)
    after = serializers.IntegerField(allow_null=True)
    is_damaged = serializers.BooleanField()


class MomentSerializer(serializers.Serializer[moments.Moment]):
    """Something that happened beside the canvas while it came about: a meeting of the programme."""

    kind = serializers.ChoiceField(choices=["meeting"])
    id = serializers.UUIDField()
    number = serializers.IntegerField(allow_null=True)
    title = serializers.CharField()
    at = serializers.DateTimeField()


class CountSerializer(serializers.Serializer[contributing.Count]):
    """`days`: days on which a block was worked in, block by block."""

    people = serializers.IntegerField()
    added = serializers.IntegerField()
    standing = serializers.IntegerField()
    words = serializers.IntegerField()
    days = serializers.IntegerField()


class GroupCountSerializer(serializers.Serializer[Any]):
    id = serializers.CharField(help_text="core, stakeholder, guest, other; or a sector, empty when not known")
    count = CountSerializer()


class ContributedSerializer(serializers.Serializer[contributing.Share]):
    """One person's; all guests' together when `person` is null."""

    person = PersonSerializer(allow_null=True)
    group = serializers.CharField()
    sector = serializers.CharField()
    count = CountSerializer()


class ContributionsSerializer(serializers.Serializer[Any]):
    people = ContributedSerializer(many=True)
    groups = GroupCountSerializer(many=True)
    sectors = GroupCountSerializer(many=True)


class IdsField(BoundedListField):
    """Ids of which one sentence says that some are none: there may be more than a thousand."""

    def __init__(self, *, max_length: int, **details: Any) -> None:
        super().__init__(child=serializers.UUIDField(), max_length=max_length, **details)

    def run_child_validation(self, data: Any) -> list[str]:
        if len(data) > self._most:
            self.fail("max_length", max_length=self._most)
        try:
            return [str(self.child.run_validation(each)) for each in data]
        except serializers.ValidationError:
            raise serializers.ValidationError([_("Some of these are not ids.")]) from None


class RestoreSerializer(serializers.Serializer[Any]):
    """Without notes, links and groups: the whole canvas."""

    sequence = serializers.IntegerField(min_value=0, max_value=MOST_SEQUENCE)
    notes = IdsField(max_length=BOTH * LIMITS[NOTES], required=False)
    links = IdsField(max_length=BOTH * LIMITS[LINKS], required=False)
    groups = IdsField(max_length=BOTH * LIMITS[GROUPS], required=False)
    since = serializers.IntegerField(
        min_value=0,
        max_value=MOST_SEQUENCE,
        required=False,
        help_text="Leave alone what somebody has changed after this step",
    )


class RestoredSerializer(serializers.Serializer[restoring.Restored]):
    """What is different now. To take it back: restore these from the step `before`, `since` the step `after`."""

    before = serializers.IntegerField()
    after = serializers.IntegerField()
    notes = serializers.ListField(child=serializers.CharField())
    links = serializers.ListField(child=serializers.CharField())
    groups = serializers.ListField(child=serializers.CharField())
    spared = serializers.IntegerField(help_text="What was left alone, because others have changed it since")
    pictureless = serializers.ListField(
        child=serializers.CharField(), help_text="Notes that came back; their pictures were deleted for good"
    )
    ungrouped = serializers.ListField(
        child=serializers.CharField(), help_text="Notes that came back; only the core team makes their group again"
    )


class ReplayThrottle(PersonThrottle):
    """Telling 20 000 rows takes 1.6 seconds of a processor: at this rate one person takes half of one at most."""

    scope = "replays"


class Replays(Histories):
    """The way canvases have come, and the way back."""

    @extend_schema(
        responses=ReplaySerializer,
        parameters=[OpenApiParameter("after", OpenApiTypes.INT, description="What happened after this step")],
    )
    @action(detail=True, pagination_class=None, throttle_classes=[ReplayThrottle])
    def replay(self, request: Request, pk: uuid.UUID) -> Response:
        reel = replaying.reel(self.get_object(), after=sequence_asked(request, "after") or 0)
        named = PersonSerializer(context=self.get_serializer_context())
        return Response(
            {
                "scenes": [_scene(scene) for scene in reel.scenes],
                "people": [
                    {"id": key, "person": named.to_representation(user)} for key, user in sorted(reel.people.items())
                ],
                "after": reel.after,
                "is_damaged": reel.is_damaged,
            }
        )

    @extend_schema(responses=MomentSerializer(many=True))
    @action(detail=True, pagination_class=None)
    def moments(self, request: Request, pk: uuid.UUID) -> Response:
        found = moments.of(signed_in(request), self.get_object())
        return Response([MomentSerializer(each).data for each in found])

    @extend_schema(responses=ContributionsSerializer)
    @action(detail=True, pagination_class=None, throttle_classes=[ReplayThrottle])
    def contributions(self, request: Request, pk: uuid.UUID) -> Response:
        found = contributing.contributions(signed_in(request), self.get_object())
        shown = {
            "people": found.people,
            "groups": [{"id": name, "count": count} for name, count in found.groups.items()],
            "sectors": [{"id": name, "count": count} for name, count in found.sectors.items()],
        }
        return Response(ContributionsSerializer(shown, context=self.get_serializer_context()).data)

    @extend_schema(request=RestoreSerializer, responses=RestoredSerializer)
    @action(detail=True, methods=["post"], pagination_class=None, throttle_classes=[PastThrottle])
    def restore(self, request: Request, pk: uuid.UUID) -> Response:
        canvas = self.get_object()
        sent = parsed(RestoreSerializer(data=request.data))
        chosen = planning.Chosen(sent.get("notes"), sent.get("links"), sent.get("groups"))
        step, since = sent["sequence"], sent.get("since")
        done = restoring.restore(signed_in(request), canvas, sequence=step, chosen=chosen, since=since)
        return Response(RestoredSerializer(done).data)


# Thousands of scenes: plain dictionaries are made ten times as fast as serializers make them. ---


def _scene(scene: Scene) -> dict[str, Any]:
    return {
        "sequence": scene.last,
        "first_sequence": scene.first,
        "first_at": scene.first_at,
        "at": scene.at,
        "notes": [{"id": key, "by": change.by, "note": _note(key, change)} for key, change in scene.notes.items()],
        "links": [{"id": key, "by": change.by, "link": _link(key, change)} for key, change in scene.links.items()],
        "groups": [{"id": key, "by": change.by, "group": _group(key, change)} for key, change in scene.groups.items()],
    }


def _note(key: str, change: Change[Any]) -> dict[str, Any] | None:
    note = change.after
    if note is None:
        return None
    names = ("block", "type", "text", "author", "lane", "column", "x", "y", "order", "source", "group", "image")
    return {"id": key, "created_at": date_of(note.created)} | {name: getattr(note, name) for name in names}


def _link(key: str, change: Change[Any]) -> dict[str, Any] | None:
    link = change.after
    if link is None:
        return None
    names = ("source", "target", "relation", "state", "label", "author")
    return {"id": key} | {name: getattr(link, name) for name in names}


def _group(key: str, change: Change[Any]) -> dict[str, Any] | None:
    group = change.after
    return None if group is None else {"id": key, "block": group.block, "title": group.title}
