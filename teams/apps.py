from datetime import timedelta

from django.apps import AppConfig


class TeamsConfig(AppConfig):
    name = "teams"

    def ready(self) -> None:
        from teams import live, policy, targets, task_target, team_target  # noqa: PLC0415 - models must be loaded first
        from teams.services import memberships, merging, reception  # noqa: PLC0415
        from workspace.accounts import hooks  # noqa: PLC0415
        from workspace.core import duties  # noqa: PLC0415
        from workspace.realtime import watching  # noqa: PLC0415

        policy.register()
        targets.register(task_target.TaskTarget())
        targets.register(team_target.TeamTarget())
        watching.register_topics(live.followed_by)
        hooks.on_access_changed(memberships.close_ways_back_of_the_inactive)
        hooks.on_merge(merging.move)
        duties.register(duties.Duty("forget who has read what", timedelta(days=1), reception.forget_readings))
