from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from rest_framework.pagination import CursorPagination

from workspace.core.errors import NotFound


class Pages(CursorPagination):
    """Cursor pages, newest first; ids are version 7, so they sort by time of creation."""

    page_size = 50
    page_size_query_param = "page_size"
    max_page_size = 200
    ordering: str | tuple[str, ...] = "-id"

    def paginate_queryset(self, *args: Any, **kwargs: Any) -> list[Any] | None:
        try:
            return super().paginate_queryset(*args, **kwargs)
        except ValidationError as error:  # a cursor nobody was given: where it says to go on is no place in the list
            raise NotFound from error
