from django.apps import AppConfig


class CoachingConfig(AppConfig):
    name = "workspace.coaching"

    def ready(self) -> None:
        from workspace.coaching import plugs, policy  # noqa: PLC0415 - models must be loaded first

        policy.register()
        plugs.register()
