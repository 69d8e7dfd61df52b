from __future__ import annotations

from rest_framework.pagination import CursorPagination


class Pages(CursorPagination):
    """Cursor pages, newest first; ids are version 7, so they sort by time of creation."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200
    ordering: str | tuple[str, ...] = "-id"
