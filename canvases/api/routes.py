from __future__ import annotations

from rest_framework.routers import SimpleRouter

from canvases.api.canvases import Canvases, CanvasTemplates
from canvases.api.exports import Exports
from canvases.api.notes import Notes
from canvases.api.sets import CanvasSets
from canvases.api.versions import Versions

router = SimpleRouter(use_regex_path=False)
router.register("canvas-templates", CanvasTemplates)
router.register("canvas-sets", CanvasSets)
router.register("canvases", Canvases)
router.register("notes", Notes)
router.register("exports", Exports)
router.register("versions", Versions)
urlpatterns = router.urls
