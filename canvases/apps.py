from django.apps import AppConfig


class CanvasesConfig(AppConfig):
    name = "canvases"

    def ready(self) -> None:
        from canvases import plugs, policy  # noqa: PLC0415 - models must be loaded first

        policy.register()
        plugs.register()
