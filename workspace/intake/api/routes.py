from django.urls import path
from rest_framework.routers import SimpleRouter

from workspace.intake.api import public
from workspace.intake.api.applications import ApplicationViewSet
from workspace.intake.api.calls import CallViewSet

router = SimpleRouter(use_regex_path=False)
router.register("calls", CallViewSet)
router.register("applications", ApplicationViewSet)

urlpatterns = [
    path("open-calls/<uuid:pk>/", public.OpenCallView.as_view()),
    path("open-calls/<uuid:pk>/apply/", public.ApplyView.as_view()),
    path("applications/look/", public.LookView.as_view()),
    path("applications/amend/", public.AmendView.as_view()),
    path("applications/withdraw/", public.WithdrawView.as_view()),
    *router.urls,
]
