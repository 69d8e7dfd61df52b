"""`/reviews/`: what coaches write to a team after a meeting."""

from __future__ import annotations

import uuid

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from experiments.api.revised import IF_MATCH, Edited, revision_of
from teams.api.people import PersonOrNobodyField
from teams.api.teams import PlaceSerializer
from teams.models import Programme, Team
from teams.policy import foresee
from workspace.accounts.authentication import signed_in
from workspace.coaching.models import Review
from workspace.coaching.services import reviews
from workspace.core.fields import AbilitiesField, PlainTextField
from workspace.core.policy import fetch, remembering
from workspace.core.viewsets import Listed, documented_id, id_parameter, parsed
from workspace.meetings.models import Meeting


class NumberedMeetingSerializer(serializers.Serializer[Meeting]):
    """A meeting by its place on the programme's path."""

    id = serializers.UUIDField()
    number = serializers.IntegerField()
    title = serializers.CharField()
    starts_at = serializers.DateTimeField()


class ReviewWordsSerializer(serializers.Serializer[Review]):
    """Three parts, of which one at least is written."""

    moved = PlainTextField(max_length=2000, required=False, allow_blank=True, help_text="What moved")
    wonder = PlainTextField(max_length=2000, required=False, allow_blank=True, help_text="What the coach wonders")
    attempt = PlainTextField(
        max_length=2000, required=False, allow_blank=True, help_text="What to try before the next meeting"
    )


class NewReviewSerializer(ReviewWordsSerializer):
    team = serializers.UUIDField()
    meeting = serializers.UUIDField()


class ReviewSerializer(serializers.Serializer[Review]):
    """Comments on a published one are threads with `target_kind` `review`."""

    id = serializers.UUIDField()
    team = PlaceSerializer()
    meeting = NumberedMeetingSerializer(allow_null=True, help_text="null: taken off the path since")
    author = PersonOrNobodyField()
    moved = serializers.CharField()
    wonder = serializers.CharField()
    attempt = serializers.CharField()
    created_at = serializers.DateTimeField()
    published_at = serializers.DateTimeField(allow_null=True, help_text="null: a draft, seen by its coach alone")
    edited_at = serializers.DateTimeField(allow_null=True, help_text="Changed since it was published")
    revision = serializers.IntegerField()
    comments = serializers.IntegerField(source="n_comments", help_text="Said about it; deleted ones left out")
    abilities = AbilitiesField(
        edit="coaching.change_review",
        publish="coaching.publish_review",
        discard="coaching.publish_review",
        comment="coaching.comment_review",
    )


@extend_schema_view(list=extend_schema(parameters=[documented_id("team"), documented_id("programme")]))
class ReviewViewSet(Listed[Review], Edited[Review]):
    """Reviews that one may read, and one's own drafts; the newest first."""

    queryset = Review.objects.none()
    serializer_class = ReviewSerializer

    def get_queryset(self) -> QuerySet[Review]:
        actor = signed_in(self.request)
        seen = Review.objects.visible_to(actor).for_reading(actor)
        team_id, programme_id = id_parameter(self.request, "team"), id_parameter(self.request, "programme")
        if team_id is not None:
            seen = seen.filter(team=fetch(Team.objects, actor, team_id))
        if programme_id is not None:
            seen = seen.filter(team__programme=fetch(Programme.objects, actor, programme_id))
        return seen

    def list(self, request: Request) -> Response:
        page = self.paginate_queryset(self.get_queryset()) or []
        with remembering():
            foresee([(signed_in(request), review.team) for review in page])
            return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @extend_schema(request=NewReviewSerializer, responses={201: ReviewSerializer})
    def create(self, request: Request) -> Response:
        """Begin a draft: one of a coach for a team and a meeting."""
        actor, given = signed_in(request), parsed(NewReviewSerializer(data=request.data))
        team = fetch(Team.objects.select_related("programme"), actor, given.pop("team"))
        meeting = fetch(Meeting.objects, actor, given.pop("meeting"))
        return self.reread(reviews.begin_review(actor, team=team, meeting=meeting, parts=given).pk, 201)

    @extend_schema(parameters=[IF_MATCH], request=ReviewWordsSerializer(partial=True), responses=ReviewSerializer)
    def partial_update(self, request: Request, pk: uuid.UUID) -> Response:
        """Reword one's own. What is published says that it was edited."""
        review, parts = self.get_object(), parsed(ReviewWordsSerializer(data=request.data, partial=True))
        reviews.change_review(signed_in(request), review=review, revision=revision_of(request), parts=parts)
        return self.reread(pk)

    @extend_schema(parameters=[IF_MATCH], request=None, responses=ReviewSerializer)
    @action(detail=True, methods=["post"])
    def publish(self, request: Request, pk: uuid.UUID) -> Response:
        """Bring a draft into the team's sight, as one last saw it. The core team hears of it."""
        review = self.get_object()
        reviews.publish_review(signed_in(request), review=review, revision=revision_of(request))
        return self.reread(pk)

    @extend_schema(responses={204: None})
    def destroy(self, request: Request, pk: uuid.UUID) -> Response:
        """Give a draft up."""
        reviews.discard_review(signed_in(request), review=self.get_object())
        return Response(status=204)
