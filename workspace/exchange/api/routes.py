from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from workspace.exchange.api.comparing import AgreementViewSet, BlockView, ChoicesView, SideBySideView
from workspace.exchange.api.helping import HelpRequestViewSet, OfferViewSet
from workspace.exchange.api.overview import ExchangeView, ShareableView, SharePreviewView
from workspace.exchange.api.shares import ShareViewSet

router = SimpleRouter(use_regex_path=False)
router.register("shares", ShareViewSet)
router.register("agreements", AgreementViewSet)
router.register("help-requests", HelpRequestViewSet)
router.register("offers", OfferViewSet)
urlpatterns: list[URLPattern | URLResolver] = [
    path("programmes/<uuid:pk>/exchange/", ExchangeView.as_view()),
    path("programmes/<uuid:pk>/side-by-side/", SideBySideView.as_view()),
    path("programmes/<uuid:pk>/side-by-side/block/", BlockView.as_view()),
    path("teams/<uuid:pk>/agreements/", ChoicesView.as_view()),
    path("teams/<uuid:pk>/shareable/", ShareableView.as_view()),
    path("teams/<uuid:pk>/share-preview/", SharePreviewView.as_view()),
    *router.urls,
]
