from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    name = "workspace.notifications"

    def ready(self) -> None:
        from workspace.notifications import plugs, policy  # noqa: PLC0415 - models must be loaded first

        policy.register()
        plugs.register()
