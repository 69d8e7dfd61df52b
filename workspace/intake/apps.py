from datetime import timedelta

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "workspace.intake"

    def ready(self) -> None:
        from workspace.core import duties  # noqa: PLC0415 - models must be loaded first
        from workspace.intake import policy  # noqa: PLC0415
        from workspace.intake.services.erasing import erase  # noqa: PLC0415

        policy.register()
        duties.register(duties.Duty("intake.erase", timedelta(hours=6), erase))
