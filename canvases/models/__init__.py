from canvases.models.canvas import Canvas, CanvasGrant, Note
from canvases.models.document import CanvasClient, CanvasUpdate, Document, QuarantinedUpdate
from canvases.models.template import CanvasTemplate, TemplateSet

__all__ = [
    "Canvas",
    "CanvasClient",
    "CanvasGrant",
    "CanvasTemplate",
    "CanvasUpdate",
    "Document",
    "Note",
    "QuarantinedUpdate",
    "TemplateSet",
]
