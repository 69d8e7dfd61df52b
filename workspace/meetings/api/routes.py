from __future__ import annotations

from django.urls import URLPattern, URLResolver, path
from rest_framework.routers import SimpleRouter

from workspace.meetings.api.agenda import Agenda, AgendaPartsView
from workspace.meetings.api.calendars import MyCalendarView
from workspace.meetings.api.gaps import GapView, NextMeetingsView
from workspace.meetings.api.materials import Materials
from workspace.meetings.api.meetings import MeetingViewSet
from workspace.meetings.api.questions import MeetingQuestionViewSet
from workspace.meetings.api.registrations import RegistrationViewSet
from workspace.meetings.api.runs import Runs

router = SimpleRouter(use_regex_path=False)
router.register("meetings", MeetingViewSet)
router.register("registrations", RegistrationViewSet)
router.register("meeting-questions", MeetingQuestionViewSet)
router.register("materials", Materials)
urlpatterns: list[URLPattern | URLResolver] = [
    path("agenda-parts/", AgendaPartsView.as_view()),
    path("me/calendar/", MyCalendarView.as_view()),
    path("me/meetings/", NextMeetingsView.as_view()),
    path("programmes/<uuid:pk>/gap/", GapView.as_view()),
    path("meetings/<uuid:pk>/calendar.ics", MeetingViewSet.as_view({"get": "calendar"})),
    path("meetings/<uuid:pk>/attendance.csv", MeetingViewSet.as_view({"get": "attendance"})),
    path("meetings/<uuid:pk>/answers.csv", MeetingViewSet.as_view({"get": "answers"})),
    path("meetings/<uuid:pk>/agenda/", Agenda.as_view({"get": "retrieve", "put": "replace"})),
    path("meetings/<uuid:pk>/run/", Runs.as_view({"get": "retrieve", "post": "do"})),
    *router.urls,
]
