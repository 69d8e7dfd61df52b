from canvases.models.canvas import Canvas, CanvasGrant, Note
from canvases.models.document import CanvasClient, CanvasUpdate, Document, QuarantinedUpdate
from canvases.models.export import Export, ExportState
from canvases.models.template import CanvasTemplate, SetFile, TemplateSet
from canvases.models.version import CanvasVersion

__all__ = [
    "Canvas",
    "CanvasClient",
    "CanvasGrant",
    "CanvasTemplate",
    "CanvasUpdate",
    "CanvasVersion",
    "Document",
    "Export",
    "ExportState",
    "Note",
    "QuarantinedUpdate",
    "SetFile",
    "TemplateSet",
]
