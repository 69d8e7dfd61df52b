from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from teams.api.activity import ActivityViewSet
from teams.api.discussion import CommentViewSet, ThreadViewSet
from teams.api.home import HomeView
from teams.api.invitations import AcceptView, InvitationViewSet, LookView
from teams.api.memberships import MembershipViewSet
from teams.api.programmes import ProgrammeRoleViewSet, ProgrammeViewSet
from teams.api.questions import QuestionViewSet
from teams.api.tasks import TaskViewSet
from teams.api.teams import TeamViewSet

router = SimpleRouter(use_regex_path=False)
router.register("programmes", ProgrammeViewSet)
router.register("programme-roles", ProgrammeRoleViewSet)
router.register("teams", TeamViewSet)
router.register("memberships", MembershipViewSet)
router.register("invitations", InvitationViewSet)
router.register("activity", ActivityViewSet)
router.register("tasks", TaskViewSet)
router.register("threads", ThreadViewSet)
router.register("questions", QuestionViewSet, basename="question")
router.register("comments", CommentViewSet)
urlpatterns: list[URLPattern | URLResolver] = [
    path("me/home/", HomeView.as_view()),
    path("invitations/look/", LookView.as_view()),
    path("invitations/accept/", AcceptView.as_view()),
    *router.urls,
]
