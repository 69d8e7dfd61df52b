from __future__ import annotations

from django.urls import path
from rest_framework.routers import SimpleRouter

from canvases.api import answering
from canvases.api.asking import GuestAnswers, GuestQuestions
from canvases.api.canvases import Canvases, CanvasTemplates
from canvases.api.exports import Exports
from canvases.api.groups import NoteGroups
from canvases.api.images import CanvasImages
from canvases.api.notes import Notes
from canvases.api.references import CanvasReferences, NoteReferences
from canvases.api.sets import CanvasSets
from canvases.api.versions import Versions

router = SimpleRouter(use_regex_path=False)
router.register("canvas-templates", CanvasTemplates)
router.register("canvas-sets", CanvasSets)
router.register("canvases", Canvases)
router.register("notes", Notes)
router.register("note-groups", NoteGroups)
router.register("canvas-images", CanvasImages)
router.register("note-references", NoteReferences)
router.register("canvas-references", CanvasReferences, basename="canvas-references")
router.register("exports", Exports)
router.register("versions", Versions)
router.register("guest-questions", GuestQuestions)
router.register("guest-answers", GuestAnswers)
urlpatterns = [
    path("guest-questions/look/", answering.AskedView.as_view()),
    path("guest-questions/answer/", answering.GiveView.as_view()),
    path("guest-answers/look/", answering.GivenView.as_view()),
    path("guest-answers/amend/", answering.AmendAnswerView.as_view()),
    path("guest-answers/withdraw/", answering.WithdrawAnswerView.as_view()),
    *router.urls,
]
