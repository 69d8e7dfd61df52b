from __future__ import annotations

from rest_framework.routers import SimpleRouter

from canvases.api.canvases import Canvases, CanvasTemplates
from canvases.api.notes import Notes

router = SimpleRouter(use_regex_path=False)
router.register("canvas-templates", CanvasTemplates)
router.register("canvases", Canvases)
router.register("notes", Notes)
urlpatterns = router.urls
