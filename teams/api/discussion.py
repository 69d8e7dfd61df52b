"""`/threads/` and `/comments/`."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import OpenApiParameter, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from teams import policy
from teams.api.people import PersonInTeamField
from teams.models import Comment, Thread
from teams.models.discussion import AnchorKind, QuestionState, ThreadKind
from teams.services import discussion
from workspace.accounts.authentication import signed_in
from workspace.core.errors import NotFound
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.policy import fetch
from workspace.core.viewsets import Endpoints, Listed, Shown, documented_id, id_parameter, needed, parsed

BODY = 4000


class CommentSerializer(serializers.Serializer[Comment]):
    id = serializers.UUIDField()
    thread = serializers.UUIDField(source="thread_id")
    author = PersonInTeamField()
    body = serializers.CharField(help_text="Plain text; empty when deleted")
    created_at = serializers.DateTimeField()
    edited_at = serializers.DateTimeField(allow_null=True)
    deleted_at = serializers.DateTimeField(allow_null=True)
    abilities = AbilitiesField(edit="teams.change_comment", delete="teams.change_comment")


class ThreadSerializer(serializers.Serializer[Thread]):
    id = serializers.UUIDField()
    team = serializers.UUIDField(source="team_id")
    kind = serializers.ChoiceField(choices=ThreadKind.choices)
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
    abilities = AbilitiesField(
        reply="teams.comment_thread", resolve="teams.resolve_thread", settle="teams.settle_question"
    )


class NewThreadSerializer(serializers.Serializer[Thread]):
    target_kind = serializers.CharField(max_length=20)
    target_id = serializers.UUIDField()
    anchor_kind = serializers.ChoiceField(choices=AnchorKind.choices, required=False, allow_blank=True)
    anchor_id = serializers.CharField(max_length=64, required=False, allow_blank=True)
    body = PlainTextField(max_length=BODY)


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
        threads = Thread.objects.visible_to(actor).for_reading()
        if self.action != "list":
            return threads
        kind = needed(self.request.query_params.get("target_kind"), "target_kind")
        target_id = needed(id_parameter(self.request, "target_id"), "target_id")
        if not policy.may_see_target(actor, kind, target_id):
            raise NotFound
        return threads.filter(target_kind=kind, target_id=target_id)

    @extend_schema(request=NewThreadSerializer, responses={201: ThreadSerializer})
    def create(self, request: Request) -> Response:
        """Start a conversation with its first comment."""
        thread = discussion.start_thread(signed_in(request), **parsed(NewThreadSerializer(data=request.data)))
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


class CommentViewSet(Endpoints[Comment]):
    """What people say in a thread."""

    queryset = Comment.objects.none()
    serializer_class = CommentSerializer

    def get_queryset(self) -> QuerySet[Comment]:
        return Comment.objects.visible_to(signed_in(self.request)).for_reading()

    @extend_schema(request=NewCommentSerializer, responses={201: CommentSerializer})
    def create(self, request: Request) -> Response:
        actor, given = signed_in(request), parsed(NewCommentSerializer(data=request.data))
        thread = fetch(Thread.objects.select_related("team__programme"), actor, given["thread"])
        return self.reread(discussion.reply(actor, thread=thread, body=given["body"]).pk, 201)

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
