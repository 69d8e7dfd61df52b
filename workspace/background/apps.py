from django.apps import AppConfig


class BackgroundConfig(AppConfig):
    name = "workspace.background"

    def ready(self) -> None:
        from workspace.background import embedded, upkeep  # noqa: PLC0415 - models must be loaded first

        embedded.register()
        upkeep.register()
