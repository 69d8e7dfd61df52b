from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from experiments.api.approvals import AskingsView, ChecklistAskings, LookAtAskingView, OpenAskingView, WaitingLinesView
from experiments.api.assumptions import Assumptions
from experiments.api.attachments import Attachments
from experiments.api.designs import ChecklistLines, Designs
from experiments.api.evidence import EvidenceViewSet
from experiments.api.experiments import Experiments
from experiments.api.export import ExportView
from experiments.api.information import InformationView
from experiments.api.log import LogEntries
from experiments.api.outcomes import Decisions, Learnings
from experiments.api.promotions import CanvasMarks, Looks, Promotions
from experiments.api.requirements import RequirementsView
from experiments.api.rounds import Iterations, Pilots

router = SimpleRouter(use_regex_path=False)
router.register("assumptions", Assumptions)
router.register("experiments", Experiments)
router.register("designs", Designs)
router.register("checklist-lines", ChecklistLines)
router.register("checklist-askings", ChecklistAskings)
router.register("iterations", Iterations)
router.register("pilots", Pilots)
router.register("evidence", EvidenceViewSet)
router.register("learnings", Learnings)
router.register("decisions", Decisions)
router.register("log-entries", LogEntries)
router.register("attachments", Attachments)
router.register("promotions", Promotions)
router.register("looks", Looks)
router.register("canvas-marks", CanvasMarks, basename="canvas-marks")
urlpatterns: list[URLPattern | URLResolver] = [
    path("checklist-askings/look/", LookAtAskingView.as_view()),
    path("checklist-askings/open/", OpenAskingView.as_view()),
    path("checklist-lines/<uuid:pk>/askings/", AskingsView.as_view()),
    path("experiments/<uuid:pk>/export/", ExportView.as_view()),
    path("information/<uuid:pk>/", InformationView.as_view()),
    path("programmes/<uuid:pk>/requirements/", RequirementsView.as_view()),
    path("teams/<uuid:pk>/waiting-lines/", WaitingLinesView.as_view()),
    *router.urls,
]
