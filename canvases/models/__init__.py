from canvases.models.asking import AnswerState, GuestAnswer, GuestQuestion
from canvases.models.canvas import Canvas, CanvasGrant, Note
from canvases.models.clock import CanvasClock
from canvases.models.document import CanvasClient, CanvasUpdate, Document, QuarantinedUpdate
from canvases.models.export import Export, ExportState
from canvases.models.group import NoteGroup
from canvases.models.image import CanvasImage
from canvases.models.reference import Drift, Reference
from canvases.models.template import CanvasTemplate, SetFile, TemplateSet
from canvases.models.version import CanvasVersion

__all__ = [
    "AnswerState",
    "Canvas",
    "CanvasClient",
    "CanvasClock",
    "CanvasGrant",
    "CanvasImage",
    "CanvasTemplate",
    "CanvasUpdate",
    "CanvasVersion",
    "Document",
    "Drift",
    "Export",
    "ExportState",
    "GuestAnswer",
    "GuestQuestion",
    "Note",
    "NoteGroup",
    "QuarantinedUpdate",
    "Reference",
    "SetFile",
    "TemplateSet",
]
