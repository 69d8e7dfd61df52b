"""What experiments bring to the packages below: targets for discussion, a guest's answers and evidence."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from canvases import followers, forgetting
from experiments.line_target import LineTarget
from experiments.log_target import LogTarget
from experiments.models import Experiment, LogEntry
from experiments.services import approvals, designs, following, in_step, merging
from teams import news, targets
from teams.models import Team
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.realtime import presence


class ExperimentTarget:
    """An experiment as a whole: it has no places to pin a conversation to."""

    kind = "experiment"

    def may_see(self, user: User, target_id: uuid.UUID) -> bool:
        return self.seen_by(user).filter(pk=target_id).exists()

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        experiment = Experiment.objects.visible_to(user).select_related("team").filter(pk=target_id).first()
        return experiment is not None and user.has_perm("experiments.comment_experiment", experiment)

    def place(self, target_id: uuid.UUID) -> targets.Place:
        try:
            return self.places([target_id])[target_id]
        except KeyError:
            raise NotFound from None

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        experiments = Experiment.objects.filter(pk__in=set(target_ids)).select_related("team")
        return {
            one.pk: targets.Place(one.team, one.title, f"/experiments/{one.pk}", one.visibility) for one in experiments
        }

    def has_anchor(self, target_id: uuid.UUID, anchor_kind: str, anchor_id: str) -> bool:
        return False

    def seen_by(self, user: User) -> QuerySet[Experiment]:
        return Experiment.objects.visible_to(user)

    def granted_to(self, user: User) -> list[uuid.UUID]:
        return []

    def take_back(self, user: User, team: Team) -> None:
        designs.take_back(user, team)


def _owners(target_id: uuid.UUID, anchor_id: str) -> Iterable[uuid.UUID]:
    return Experiment.objects.filter(pk=target_id).exclude(owner=None).values_list("owner", flat=True)


def _writers(target_id: uuid.UUID, anchor_id: str) -> Iterable[uuid.UUID]:
    return LogEntry.objects.filter(pk=target_id).values_list("author", flat=True)


def register() -> None:
    experiments = ExperimentTarget()
    targets.register(experiments)
    presence.register(experiments.kind, experiments.may_see)
    targets.register(LogTarget())
    targets.register(LineTarget())
    news.register_authors(experiments.kind, _owners)
    news.register_authors(LogTarget.kind, _writers)
    followers.register(following.follow)
    followers.register(in_step.follow)
    forgetting.on_withdrawn(following.forget)
    hooks.on_merge(merging.move)
    hooks.on_access_changed(approvals.close_links_of_the_inactive)
