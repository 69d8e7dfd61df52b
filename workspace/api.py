"""The one list of REST endpoints, below `/api/v1/`."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from workspace.realtime.api import TicketsView

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("workspace.accounts.routes")),
    path("realtime/tickets/", TicketsView.as_view()),
    path("", include("teams.api.routes")),
    path("", include("workspace.notifications.api.routes")),
    path("", include("canvases.api")),
    path("", include("experiments.api.routes")),
    path("", include("workspace.meetings.api.routes")),
    path("", include("workspace.intake.api.routes")),
    path("", include("workspace.exchange.api.routes")),
    path("", include("workspace.coaching.api.routes")),
]
