"""`/threads/` and `/comments/`."""

from __future__ import annotations

import uuid
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_field, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams import policy, readers
from teams.api.people import PersonInTeamField
from teams.models import Comment, Thread
from teams.models.discussion import AnchorKind, QuestionState, ThreadKind
from teams.models.reception import ReactionKind, read_by, unread_in
from teams.readers import Reader
from teams.roles import Audience
from teams.services import discussion, reception
from workspace.accounts.authentication import signed_in
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField, BoundedListField, PlainTextField
from workspace.core.keys import IDEMPOTENCY_KEY, idempotency_key
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Endpoints, Listed, Shown, documented_id, id_parameter, needed, parsed

BODY = 4000
MOST_READ = 200


class MentionedSerializer(serializers.Serializer[User]):
    id = serializers.UUIDField()
    display_name = serializers.CharField()


class ReactionSerializer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=ReactionKind.choices)
    people = MentionedSerializer(many=True)


class CommentSerializer(serializers.Serializer[Comment]):
    id = serializers.UUIDField()
    thread = serializers.UUIDField(source="thread_id")
    author = PersonInTeamField()
    body = serializers.CharField(help_text="Plain text; `@{id}` stands for somebody in `mentions`; empty when deleted")
    mentions = serializers.SerializerMethodField()
    reactions = serializers.SerializerMethodField()
    created_at = serializers.DateTimeField()
    edited_at = serializers.DateTimeField(allow_null=True)
    deleted_at = serializers.DateTimeField(allow_null=True)
    abilities = AbilitiesField(edit="teams.change_comment", delete="teams.change_comment")

    @extend_schema_field(MentionedSerializer(many=True))
    def get_mentions(self, comment: Comment) -> list[dict[str, str]]:
        return [_named(mention.person) for mention in comment.mentions.all()]

    @extend_schema_field(ReactionSerializer(many=True))
    def get_reactions(self, comment: Comment) -> list[dict[str, Any]]:
        """Those there are, in the order of the kinds; each with whoever reacted so."""
        people: dict[str, list[dict[str, str]]] = {kind: [] for kind in ReactionKind.values}
        for reaction in comment.reactions.all():
            people[reaction.kind].append(_named(reaction.person))
        return [{"kind": kind, "people": named} for kind, named in people.items() if named]


def _named(person: User) -> dict[str, str]:
    return {"id": str(person.pk), "display_name": person.display_name}


class ThreadSerializer(serializers.Serializer[Thread]):
    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    kind = serializers.ChoiceField(choices=ThreadKind.choices)
    audience = serializers.ChoiceField(choices=Audience.choices)
    target_kind = serializers.CharField()
    target_id = serializers.UUIDField()
    anchor_kind = serializers.ChoiceField(choices=AnchorKind.choices, allow_blank=True)
    anchor_id = serializers.CharField()
    created_at = serializers.DateTimeField()
    resolved_at = serializers.DateTimeField(allow_null=True)
    resolved_by = PersonInTeamField()
    state = serializers.ChoiceField(choices=QuestionState.choices, allow_null=True, help_text="Of a question")
    parked_until = serializers.CharField(help_text="Until when, or why, in the team's words")
    comments = CommentSerializer(many=True)
    unread = serializers.SerializerMethodField(help_text="Comments by others that are new to the reader, by their ids")
    smaller_audiences = serializers.SerializerMethodField(help_text="To which the reader may narrow it")
    abilities = AbilitiesField(
        reply="teams.comment_thread", resolve="teams.resolve_thread", settle="teams.settle_question"
    )

    @extend_schema_field(serializers.ListField(child=serializers.UUIDField()))
    def get_unread(self, thread: Thread) -> list[str]:
        return [str(comment.pk) for comment in unread_in(thread, signed_in(self.context["request"]))]

    @extend_schema_field(serializers.ListField(child=serializers.ChoiceField(choices=Audience.choices)))
    def get_smaller_audiences(self, thread: Thread) -> list[str]:
        reader = signed_in(self.context["request"])
        if not reader.has_perm("teams.narrow_thread", thread):
            return []
        return [audience.value for audience in policy.smaller_audiences(reader, thread)]


class NewThreadSerializer(serializers.Serializer[Thread]):
    target_kind = serializers.CharField(max_length=20)
    target_id = serializers.UUIDField()
    anchor_kind = serializers.ChoiceField(choices=AnchorKind.choices, required=False, allow_blank=True)
    anchor_id = serializers.CharField(max_length=64, required=False, allow_blank=True)
    audience = serializers.ChoiceField(choices=Audience.choices, required=False)
    body = PlainTextField(max_length=BODY)


class AudienceSerializer(serializers.Serializer[Thread]):
    audience = serializers.ChoiceField(choices=Audience.choices)


class ReadUptoSerializer(serializers.Serializer[Any]):
    comments = BoundedListField(
        child=serializers.UUIDField(), max_length=MOST_READ, help_text="The last one read of each conversation"
    )


class ReaderSerializer(serializers.Serializer[Reader]):
    """Somebody to name, and in which audiences they would read it."""

    person = PersonInTeamField()
    audiences = serializers.ListField(child=serializers.ChoiceField(choices=Audience.choices))


class ReadersSerializer(serializers.Serializer[Any]):
    audiences = serializers.ListField(
        child=serializers.ChoiceField(choices=Audience.choices), help_text="Whom one may speak to, the smallest first"
    )
    people = ReaderSerializer(many=True)


class CommentTextSerializer(serializers.Serializer[Comment]):
    body = PlainTextField(max_length=BODY)


class NewCommentSerializer(CommentTextSerializer):
    thread = serializers.UUIDField()


ABOUT = [OpenApiParameter("target_kind", str, required=True), documented_id("target_id", required=True)]


@extend_schema_view(list=extend_schema(parameters=ABOUT))
class ThreadViewSet(Listed[Thread], Shown[Thread]):
    """Conversations on a canvas, a block or a note."""

    queryset = Thread.objects.none()
    serializer_class = ThreadSerializer

    def get_queryset(self) -> QuerySet[Thread]:
        actor = signed_in(self.request)
        threads = Thread.objects.visible_to(actor).for_reading().annotate(read=read_by(actor))
        if self.action != "list":
            return threads
        kind, target_id = _about(self.request)
        if not policy.may_see_target(actor, kind, target_id):
            raise NotFound
        return threads.filter(target_kind=kind, target_id=target_id)

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewThreadSerializer, responses={201: ThreadSerializer})
    def create(self, request: Request) -> Response:
        """Start a conversation with its first comment."""
        given = parsed(NewThreadSerializer(data=request.data))
        thread = discussion.start_thread(signed_in(request), key=idempotency_key(request), **given)
        return self.reread(thread.pk, 201)

    @extend_schema(request=None, responses=ThreadSerializer)
    @action(detail=True, methods=["post"])
    def resolve(self, request: Request, pk: uuid.UUID) -> Response:
        discussion.resolve(signed_in(request), thread=self.get_object())
        return self.reread(pk)

    @extend_schema(request=None, responses=ThreadSerializer)
    @action(detail=True, methods=["post"])
    def reopen(self, request: Request, pk: uuid.UUID) -> Response:
        discussion.reopen(signed_in(request), thread=self.get_object())
        return self.reread(pk)

    @extend_schema(request=AudienceSerializer, responses=ThreadSerializer)
    @action(detail=True, methods=["post"])
    def narrow(self, request: Request, pk: uuid.UUID) -> Response:
        """Let fewer people read it; until somebody else has spoken."""
        thread, given = self.get_object(), parsed(AudienceSerializer(data=request.data))
        discussion.narrow(signed_in(request), thread=thread, **given)
        return self.reread(pk)

    @extend_schema(parameters=ABOUT, responses=ReadersSerializer, filters=False)
    @action(detail=False, pagination_class=None)
    def mentionable(self, request: Request) -> Response:
        """Whom one may speak to about something, and whom one may name there."""
        actor, (kind, target_id) = signed_in(request), _about(request)
        with remembering():
            people = readers.readers_of(actor, kind, target_id)
            found = {"audiences": readers.audiences_there(actor, kind, target_id), "people": people}
        return Response(ReadersSerializer(found).data)

    @extend_schema(request=ReadUptoSerializer, responses={204: None})
    @action(detail=False, methods=["post"])
    def read(self, request: Request) -> Response:
        """One has read conversations up to these comments. Unknown ones are left out."""
        reception.read(signed_in(request), **parsed(ReadUptoSerializer(data=request.data)))
        return Response(status=204)


def _about(request: Request) -> tuple[str, uuid.UUID]:
    kind = needed(request.query_params.get("target_kind"), "target_kind")
    return kind, needed(id_parameter(request, "target_id"), "target_id")


KIND = OpenApiParameter("kind", str, OpenApiParameter.PATH, enum=ReactionKind.values)


class CommentViewSet(Endpoints[Comment]):
    """What people say in a thread."""

    queryset = Comment.objects.none()
    serializer_class = CommentSerializer

    def get_queryset(self) -> QuerySet[Comment]:
        return Comment.objects.visible_to(signed_in(self.request)).for_reading()

    @extend_schema(parameters=[IDEMPOTENCY_KEY], request=NewCommentSerializer, responses={201: CommentSerializer})
    def create(self, request: Request) -> Response:
        actor, given = signed_in(request), parsed(NewCommentSerializer(data=request.data))
        thread = fetch(Thread.objects.select_related("team__programme"), actor, given["thread"])
        key = idempotency_key(request)
        return self.reread(discussion.reply(actor, thread=thread, body=given["body"], key=key).pk, 201)

    @extend_schema(request=CommentTextSerializer, responses=CommentSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Change one's own words."""
        comment = self.get_object()
        given = parsed(CommentTextSerializer(data=request.data))
        discussion.change_comment(signed_in(request), comment=comment, **given)
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Empty one's own comment. Its place stays, so that answers still make sense."""
        discussion.delete_comment(signed_in(request), comment=self.get_object())
        return Response(status=204)

    @extend_schema(request=None, responses=CommentSerializer, parameters=[KIND])
    @action(detail=True, methods=["put"], url_path="reactions/<str:kind>")
    def react(self, request: Request, pk: uuid.UUID, kind: str) -> Response:
        """React to it; twice is once."""
        reception.react(signed_in(request), comment=self.get_object(), kind=_known(kind))
        return self.reread(pk)

    @extend_schema(request=None, responses=CommentSerializer, parameters=[KIND])
    @react.mapping.delete
    def unreact(self, request: Request, pk: uuid.UUID, kind: str) -> Response:
        reception.take_back(signed_in(request), comment=self.get_object(), kind=_known(kind))
        return self.reread(pk)


def _known(kind: str) -> str:
    """Raises NotFound for a reaction there is not."""
    if kind not in ReactionKind.values:
        raise NotFound
    return kind
