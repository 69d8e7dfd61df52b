from experiments.policy import evidence, experiments, log


def register() -> None:
    experiments.register()
    evidence.register()
    log.register()
