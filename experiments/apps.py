from django.apps import AppConfig


class ExperimentsConfig(AppConfig):
    name = "experiments"

    def ready(self) -> None:
        from experiments import plugs, policy  # noqa: PLC0415 - models must be loaded first

        policy.register()
        plugs.register()
