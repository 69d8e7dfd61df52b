from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "workspace.core"
    label = "core"

    def ready(self) -> None:
        from workspace.core import checks, openapi  # noqa: F401, PLC0415 - they register themselves
