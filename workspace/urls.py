"""Every address of the server. What is not an API, a file or a socket is the front end's to route."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path, re_path

from workspace import api
from workspace.core import views
from workspace.core.apidocs import SchemaView
from workspace.meetings.api.calendars import CalendarView
from workspace.notifications.views import unsubscribe

handler404 = views.not_found
handler500 = views.failed
urlpatterns: list[URLPattern | URLResolver] = [
    path("healthz", views.healthz),
    path("readyz", views.readyz),
    path("version", views.version),
    path("api/v1/", include(api.urlpatterns)),
    path("api/schema/", SchemaView.as_view(), name="schema"),
    path("api/docs/", views.api_docs),
    path("_allauth/", include("workspace.accounts.urls")),
    path("media/<path:name>", views.media),
    path("calendar/<str:secret>.ics", CalendarView.as_view()),
    path("unsubscribe/<str:token>", unsubscribe),
    re_path(r"^(?!api/|_allauth/|static/|media/|ws/).*$", views.shell, name="shell"),
]
