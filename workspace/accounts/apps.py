from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "workspace.accounts"
    label = "accounts"

    def ready(self) -> None:
        from workspace.accounts import openapi  # noqa: F401, PLC0415 - registers itself, after the apps are loaded
