from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "workspace.exchange"

    def ready(self) -> None:
        from workspace.exchange import plugs, policy  # noqa: PLC0415 - models must be loaded first

        policy.register()
        plugs.register()
