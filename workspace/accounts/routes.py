from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from workspace.accounts.api import AvatarView, MeView, TokenViewSet

router = SimpleRouter(use_regex_path=False)
router.register("me/tokens", TokenViewSet)
urlpatterns: list[URLPattern | URLResolver] = [
    path("me/", MeView.as_view()),
    path("me/avatar/", AvatarView.as_view()),
    *router.urls,
]
