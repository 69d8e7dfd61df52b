from django.apps import AppConfig


class RealtimeConfig(AppConfig):
    name = "workspace.realtime"
    label = "realtime"

    def ready(self) -> None:
        from workspace.accounts import hooks  # noqa: PLC0415 - models must be loaded first
        from workspace.realtime import access, lifetime, sweeping  # noqa: PLC0415

        hooks.on_access_changed(lambda user: access.changed(user=user))
        lifetime.start_with(sweeping.begin)
        lifetime.finish_with(sweeping.end)
