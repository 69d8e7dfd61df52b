from __future__ import annotations

from rest_framework.routers import SimpleRouter

from experiments.api.assumptions import Assumptions
from experiments.api.attachments import Attachments
from experiments.api.designs import ChecklistLines, Designs
from experiments.api.evidence import EvidenceViewSet
from experiments.api.experiments import Experiments
from experiments.api.log import LogEntries
from experiments.api.outcomes import Decisions, Learnings
from experiments.api.promotions import CanvasMarks, Looks, Promotions
from experiments.api.rounds import Iterations, Pilots

router = SimpleRouter(use_regex_path=False)
router.register("assumptions", Assumptions)
router.register("experiments", Experiments)
router.register("designs", Designs)
router.register("checklist-lines", ChecklistLines)
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
urlpatterns = router.urls
