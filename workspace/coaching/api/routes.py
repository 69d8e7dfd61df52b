from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from workspace.coaching.api.boards import BoardTableView, BoardView, TeamMeasuresView
from workspace.coaching.api.briefs import BriefView
from workspace.coaching.api.memos import MemoViewSet
from workspace.coaching.api.missing import MissingView
from workspace.coaching.api.outcomes import MyOutcomesView, OutcomesView
from workspace.coaching.api.pulses import PulsesView
from workspace.coaching.api.reviews import ReviewViewSet
from workspace.coaching.api.sights import SightChoiceView, SightViewSet

router = SimpleRouter(use_regex_path=False)
router.register("reviews", ReviewViewSet)
router.register("memos", MemoViewSet)
router.register("sights", SightViewSet)
urlpatterns: list[URLPattern | URLResolver] = [
    path("programmes/<uuid:pk>/board/", BoardView.as_view()),
    path("programmes/<uuid:pk>/board/table/", BoardTableView.as_view()),
    path("teams/<uuid:pk>/measures/", TeamMeasuresView.as_view()),
    path("teams/<uuid:pk>/brief/", BriefView.as_view()),
    path("teams/<uuid:pk>/missing/", MissingView.as_view()),
    path("teams/<uuid:pk>/outcomes/", OutcomesView.as_view()),
    path("me/outcomes/", MyOutcomesView.as_view()),
    path("programmes/<uuid:pk>/sight-choice/", SightChoiceView.as_view()),
    path("pulses/", PulsesView.as_view()),
    *router.urls,
]
