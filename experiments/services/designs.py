"""The test as it is agreed, its changes after the start, and the lines others answer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from guardian.shortcuts import assign_perm

from experiments.models import (
    ChecklistAnswer,
    ChecklistAsking,
    ChecklistGrant,
    ChecklistLine,
    DesignAmendment,
    Experiment,
    TestDesign,
)
from experiments.services.revising import lock_experiment, locked, plain, revise
from experiments.services.telling import tell
from teams import news
from teams.models import Team
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import access

LINE = "checklist_line"
"""The kind of target a line is (`experiments.line_target`)."""
NO_PART_OF_THE_TEST = {"is_information_public"}
COPIED_ANEW = {"id", "experiment", "version", "frozen_at", "information_key", "starts_on", "ends_on"} | {
    "is_information_public",
    "revision",
    "changed_at",
}


@transaction.atomic
def change_design(actor: User, *, design: TestDesign, revision: int, because: str = "", **changes: Any) -> TestDesign:
    """Write the test. Once it is frozen, every changed field leaves both wordings behind, and the sentence why.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `superseded`, there is a newer version of the test.
        Invalid: the days or the unclear band run backwards; the starting point is more than its whole, or of nothing;
            it is frozen, and `because` is empty; the information is to be public, and there is none.
    """
    require(actor, "experiments.change_testdesign", design)
    experiment = lock_experiment(design.experiment_id)
    fresh = locked(design, revision)
    _refuse_superseded(fresh)
    merged = {name: changes.get(name, getattr(fresh, name)) for name in ("starts_on", "ends_on")}
    if changes.get("is_information_public"):
        require(actor, "experiments.publish_testdesign", fresh)
        _refuse_empty_information(changes.get("information", fresh.information))
    band = {name: changes.get(name, getattr(fresh, name)) for name in ("unclear_from", "unclear_to")}
    refuse_backwards("ends_on", merged["starts_on"], merged["ends_on"])
    if None not in band.values() and band["unclear_to"] < band["unclear_from"]:
        raise Invalid({"unclear_to": [_("The upper end lies below the lower end.")]})
    _refuse_part_of_nothing(*(changes.get(name, getattr(fresh, name)) for name in ("baseline_value", "baseline_of")))
    before = {name: getattr(fresh, name) for name in changes}
    changed = revise(fresh, changes)
    amended = [name for name in changed if name not in NO_PART_OF_THE_TEST] if fresh.frozen_at else []
    if amended and not because:
        raise Invalid({"because": [_("The test has begun. Write why you change it; both wordings stay visible.")]})
    DesignAmendment.objects.bulk_create(
        DesignAmendment(
            design=fresh, field=name, before=plain(before[name]), after=plain(changes[name]), because=because, by=actor
        )
        for name in amended
    )
    if changed:
        tell(actor, experiment, excerpt=experiment.title)
    return fresh


def refuse_backwards(field: str, first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise Invalid({field: [_("This day comes before the first day.")]})


def _refuse_part_of_nothing(value: Decimal | None, of: int | None) -> None:
    if of is not None and value is None:
        raise Invalid({"baseline_value": [_("Write how many of them.")]})
    if of is not None and value is not None and value > of:
        raise Invalid({"baseline_value": [_("A part cannot be more than the whole.")]})


def _refuse_empty_information(information: dict[str, str]) -> None:
    if not any(information.values()):
        sentence = _("Write the information for those who take part first, at least in one language.")
        raise Invalid({"is_information_public": [sentence]})


def next_version(old: TestDesign) -> TestDesign:
    """A test to be adapted: the same words without days, and the same lines to be answered again.

    The address of the public information goes along: what hangs on a wall leads to the text that holds now.
    """
    fields = [field.name for field in TestDesign._meta.fields if field.name not in COPIED_ANEW]  # noqa: SLF001
    copied = {name: getattr(old, name) for name in fields}
    public = {"information_key": old.information_key, "is_information_public": old.is_information_public}
    TestDesign.objects.filter(pk=old.pk).update(information_key=uuid7(), is_information_public=False)
    new = TestDesign.objects.create(experiment_id=old.experiment_id, version=old.version + 1, **public, **copied)
    ChecklistLine.objects.bulk_create(
        ChecklistLine(design=new, line=line.line, position=line.position) for line in old.checklist.all()
    )
    return new


@transaction.atomic
def add_line(actor: User, *, design: TestDesign, wording: str, position: int | None = None) -> ChecklistLine:
    """A permission or duty to be answered; at the end unless a place is given.

    Raises:
        Conflict: `superseded`, there is a newer version of the test.
    """
    require(actor, "experiments.change_testdesign", design)
    experiment = lock_experiment(design.experiment_id)
    _refuse_superseded(design)
    if position is None:
        last: int | None = design.checklist.aggregate(last=Max("position"))["last"]
        position = 0 if last is None else last + 1
    added = ChecklistLine.objects.create(design=design, line=wording, position=position)
    tell(actor, experiment, excerpt=wording)
    return added


@transaction.atomic
def change_line(
    actor: User, *, line: ChecklistLine, revision: int, wording: str | None = None, position: int | None = None
) -> ChecklistLine:
    """Reword or move a line. A reworded line is to be answered again.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `frozen`, the test has begun.
    """
    require(actor, "experiments.change_checklistline", line)
    experiment, fresh = _locked_line(line, revision)
    changes: dict[str, Any] = {} if position is None else {"position": position}
    if wording is not None and wording != fresh.line:
        _refuse_frozen(fresh)
        changes |= {"line": wording, "answer": ChecklistAnswer.PENDING, "answered_by": None, "answered_at": None}
    if revise(fresh, changes):
        news.reword(fresh.pk, fresh.line)
        tell(actor, experiment, excerpt=fresh.line)
    return fresh


@transaction.atomic
def remove_line(actor: User, *, line: ChecklistLine, revision: int) -> None:
    """Take a line away, with everybody's right to answer it.

    Raises:
        Stale: it was changed in the meantime.
        Conflict: `frozen`, the test has begun.
    """
    require(actor, "experiments.change_checklistline", line)
    experiment, fresh = _locked_line(line, revision)
    _refuse_frozen(fresh)
    asked = [held.user for held in fresh.grants.select_related("user")]
    fresh.delete()
    news.forget([line.pk])
    for user in asked:
        access.changed(user=user)
    tell(actor, experiment, excerpt=line.line)


@transaction.atomic
def answer_line(
    actor: User, *, line: ChecklistLine, revision: int, answer: ChecklistAnswer, note: str = ""
) -> ChecklistLine:
    """Answer as somebody who can tell: the core team, or whoever was asked to answer this line.

    Raises:
        Stale: its wording or its answer was changed in the meantime.
    """
    require(actor, "experiments.answer_checklistline", line)
    experiment, fresh = _locked_line(line, revision)
    require(actor, "experiments.answer_checklistline", fresh)  # the test may have begun meanwhile
    is_answered = answer != ChecklistAnswer.PENDING
    changes = {
        "answer": answer,
        "note": note,
        "answered_by": actor if is_answered else None,
        "answered_at": timezone.now() if is_answered else None,
    }
    if revise(fresh, changes):
        if is_answered:
            news.forget([fresh.pk])
        tell(actor, experiment, excerpt=fresh.line)
    return fresh


@transaction.atomic
def ask(actor: User, *, line: ChecklistLine, user: User) -> None:
    """Give somebody the right to see and answer this one line, of which they hear; who has it hears nothing anew."""
    require(actor, "experiments.change_checklistline", line)
    is_asked = ChecklistGrant.objects.filter(content_object=line, user=user).exists()
    assign_perm("answer_checklistline", user, line)
    if not is_asked:
        target, team = (LINE, line.pk), line.design.experiment.team
        news.tell(actor, News(Kind.ASKED, team, [user.pk], uuid7(), target, thing=line.pk, text=line.line))
    access.changed(user=user)


@transaction.atomic
def ask_no_more(actor: User, *, line: ChecklistLine, user: User) -> None:
    """The right goes, and so does the link the person came by."""
    require(actor, "experiments.change_checklistline", line)
    held = ChecklistGrant.objects.filter(content_object=line, user=user)
    ChecklistAsking.objects.filter(grants__in=held, revoked_at=None).update(revoked_at=timezone.now())
    held.delete()
    news.forget([line.pk], [user.pk])
    access.changed(user=user)


def asked(line: ChecklistLine) -> list[User]:
    """Who may answer the line though no role gives them that."""
    return [held.user for held in line.grants.select_related("user").order_by("pk")]


def take_back(user: User, team: Team) -> None:
    """Runs inside the transaction in which the person leaves the team or its core, or is taken out of it.

    Links the person made, and may still know, let nobody else in; whoever came by them goes on answering.
    """
    now = timezone.now()
    made = ChecklistAsking.objects.filter(created_by=user, line__design__experiment__team=team)
    made.filter(expires_at__gt=now).update(expires_at=now)
    held = ChecklistGrant.objects.filter(user=user, content_object__design__experiment__team=team)
    news.forget(list(held.values_list("content_object", flat=True)), [user.pk])
    held.delete()


def _locked_line(line: ChecklistLine, revision: int) -> tuple[Experiment, ChecklistLine]:
    experiment = lock_experiment(line.design.experiment_id)
    return experiment, locked(line, revision)


def _refuse_frozen(line: ChecklistLine) -> None:
    if TestDesign.objects.get(pk=line.design_id).frozen_at is not None:
        raise Conflict(_("The test has begun; its lines stay as they were answered. Add another line."), code="frozen")


def _refuse_superseded(design: TestDesign) -> None:
    if TestDesign.objects.filter(experiment=design.experiment_id, version__gt=design.version).exists():
        raise Conflict(_("There is a newer version of this test. Change that one."), code="superseded")
