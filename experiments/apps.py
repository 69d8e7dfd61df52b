from django.apps import AppConfig


class ExperimentsConfig(AppConfig):
    """Assumptions, experiments, rounds, pilots and decisions: objects to come."""

    name = "experiments"
