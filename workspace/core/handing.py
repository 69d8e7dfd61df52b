"""Handing out files that people sent, by views that have asked who may see them."""

from __future__ import annotations

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, HttpResponse
from rest_framework.request import Request

from workspace.core.errors import NotFound

POLICY = "default-src 'none'; sandbox"
"""Of what people sent: whatever it holds, it loads and runs nothing."""


def handed_out(
    request: Request, file: FieldFile, *, tag: str, content_type: str, name: str, is_download: bool = False
) -> FileResponse | HttpResponse:
    """A file that never changes under its tag; that the person may still see it is asked each time.

    Raises:
        NotFound: there is no such file.
    """
    if not file or not file.storage.exists(str(file.name)):
        raise NotFound
    response: FileResponse | HttpResponse
    if request.headers.get("If-None-Match") == f'"{tag}"':
        response = HttpResponse(status=304)
    else:
        opened = file.storage.open(str(file.name))
        response = FileResponse(opened, as_attachment=is_download, filename=name, content_type=content_type)
    response["ETag"] = f'"{tag}"'
    response["Cache-Control"] = "private, no-cache"
    response["Content-Security-Policy"] = POLICY
    response["X-Content-Type-Options"] = "nosniff"
    return response
