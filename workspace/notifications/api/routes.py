from __future__ import annotations

from django.urls import path
from rest_framework.routers import SimpleRouter

from workspace.notifications.api.choices import ChoicesView, TeamPostViewSet
from workspace.notifications.api.notifications import NotificationViewSet

router = SimpleRouter(use_regex_path=False)
router.register("notifications", NotificationViewSet)
router.register("team-posts", TeamPostViewSet, basename="team-post")
urlpatterns = [path("me/notification-choices/", ChoicesView.as_view()), *router.urls]
