from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "workspace.meetings"

    def ready(self) -> None:
        from canvases import moments as canvas_moments  # noqa: PLC0415 - models must be loaded first
        from teams import leaving  # noqa: PLC0415
        from workspace.accounts import hooks  # noqa: PLC0415
        from workspace.core import duties  # noqa: PLC0415
        from workspace.meetings import policy  # noqa: PLC0415
        from workspace.meetings.services import (  # noqa: PLC0415
            asking,
            gaps,
            moments,
            registering,
            reminding,
            telling,
        )
        from workspace.realtime import watching  # noqa: PLC0415

        policy.register()
        reminding.register_duties()
        duties.register(gaps.DUTY)
        watching.register_topics(telling.followed_by)
        leaving.on_less(registering.let_go)
        hooks.on_merge(registering.move)
        hooks.on_merge(asking.move)
        canvas_moments.register(moments.of_canvas)
