"""Adding traces, taking up what others added, and taking words back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from experiments.models import Collector, Evidence, EvidenceStatus, Experiment
from experiments.policy.experiments import may_change_experiment
from experiments.services import attachments, links
from experiments.services.answering import answer_after_commit
from experiments.services.revising import lock_experiment, locked, revise
from experiments.services.showing import show_evidence
from experiments.services.telling import refresh, tell
from teams import news
from teams.models import Verb
from teams.policy import is_core
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require

LINKS = ("assumption", "iteration", "pilot", "source_note")
WORDLESS: dict[str, Any] = {
    "text": "",
    "value": None,
    "unit": "",
    "n": None,
    "of_n": None,
    "source_note": None,
    "reply": "",
    "consent_to_show": False,
}
"""What is left of evidence that was withdrawn: its direction, strength and kind."""


@transaction.atomic
def add_evidence(actor: User, *, experiment: Experiment, key: str | None = None, **given: Any) -> Evidence:
    """Write down a trace. What the core team adds counts at once, what others add waits for the team.

    Args:
        key: the device's; the same key gives the first row again.
        given: fields of Evidence; links (`assumption, iteration, pilot, source_note`) by id. Without an assumption it
            is about the one the experiment tests.

    Raises:
        Forbidden: the experiment does not ask this person.
        Invalid: it says nothing, or points at what is not there.
        Conflict: the key was used in another experiment.
    """
    first = sent_before(Evidence.objects.filter(author=actor), key, experiment=experiment)
    if first is not None:
        return first
    experiment = lock_experiment(experiment.pk)
    require(actor, "experiments.add_evidence", experiment)
    is_ours = may_change_experiment(actor, experiment)
    fields = {"collected_on": timezone.localdate()} | _resolved(actor, experiment, given)
    fields["assumption"] = fields.get("assumption") or _assumption_of(experiment)
    fields.setdefault("collected_by", Collector.CORE if is_ours else Collector.PARTICIPANT)
    evidence = Evidence(experiment=experiment, author=actor, key=key, **fields)
    evidence.status = EvidenceStatus.ACCEPTED if is_ours else EvidenceStatus.WAITING
    _check(actor, evidence, {})
    evidence, is_new = insert_once(evidence, Evidence.objects.filter(author=actor), key)
    if is_new:
        show_evidence(actor, evidence)
        tell(actor, experiment, Verb.EVIDENCE_ADDED)
    return evidence


@transaction.atomic
def change_evidence(
    actor: User, *, evidence: Evidence, changes: Mapping[str, Any], revision: int | None = None
) -> Evidence:
    """Set fields, as in `add_evidence`. Whether it may be shown, its author alone can say yes to.

    Raises:
        Forbidden: it is not the actor's to change, or is taken up by now.
        Stale: it is no longer at this revision.
        Invalid: as in `add_evidence`.
    """
    experiment, evidence = _locked(evidence, revision)
    require(actor, "experiments.change_evidence", evidence)
    fields = _resolved(actor, experiment, changes)
    if "assumption" in fields and fields["assumption"] is None:
        fields["assumption"] = _assumption_of(experiment)
    _check(actor, evidence, fields)
    is_shown_from_now = fields.get("consent_to_show", False) and not evidence.consent_to_show
    if is_shown_from_now and not _speaks_for(actor, evidence):
        raise Invalid({"consent_to_show": [_("Only the person who added this can let it be shown.")]})
    if revise(evidence, fields):
        show_evidence(actor, evidence)
        refresh(experiment)
    return evidence


@transaction.atomic
def accept(actor: User, *, evidence: Evidence, reply: str = "") -> Evidence:
    """Take up what somebody added: from now on it counts, and its author gets a letter. Accepting again changes
    nothing."""
    experiment, evidence = _locked(evidence)
    require(actor, "experiments.judge_evidence", evidence)
    if evidence.status != EvidenceStatus.ACCEPTED:
        revise(evidence, {"status": EvidenceStatus.ACCEPTED, "reply": reply, "judged_at": timezone.now()})
        show_evidence(actor, evidence)
        tell(actor, experiment, Verb.EVIDENCE_ACCEPTED)
        answer_after_commit(actor, evidence)
    return evidence


@transaction.atomic
def decline(actor: User, *, evidence: Evidence, reply: str) -> Evidence:
    """Say why the team does not take it up. Its author reads the reply and gets it as a letter; the feed says nothing.

    Raises:
        Conflict: it is taken up already, and learnings may rest on it; code `already_accepted`.
    """
    experiment, evidence = _locked(evidence)
    require(actor, "experiments.judge_evidence", evidence)
    if evidence.status == EvidenceStatus.ACCEPTED:
        raise Conflict(_("This is taken up already. Withdraw it instead."), code="already_accepted")
    if evidence.status == EvidenceStatus.WAITING:
        revise(evidence, {"status": EvidenceStatus.DECLINED, "reply": reply, "judged_at": timezone.now()})
        refresh(experiment)
        answer_after_commit(actor, evidence)
    return evidence


@transaction.atomic
def withdraw(actor: User, *, evidence: Evidence) -> Evidence | None:
    """Take the words back, and the files beside them. What was taken up keeps a row that says nothing and goes on
    counting; anything else is gone, and the answer None."""
    experiment, evidence = _locked(evidence)
    require(actor, "experiments.withdraw_evidence", evidence)
    attachments.remove_all(evidence)
    refresh(experiment)
    thing, is_kept = evidence.pk, evidence.status == EvidenceStatus.ACCEPTED
    if is_kept:
        revise(evidence, WORDLESS | {"withdrawn_at": timezone.now()})
    else:
        evidence.delete()
    news.forget([thing])  # now that it says nothing: whoever quotes it looks again
    return evidence if is_kept else None


def _locked(evidence: Evidence, revision: int | None = None) -> tuple[Experiment, Evidence]:
    experiment = lock_experiment(evidence.experiment_id)
    fresh = locked(evidence, revision)
    fresh.experiment = experiment
    return experiment, fresh


def _resolved(actor: User, experiment: Experiment, given: Mapping[str, Any]) -> dict[str, Any]:
    fields = {name: value for name, value in given.items() if name not in LINKS}
    ids = {name: given[name] for name in LINKS if name in given}
    return fields | links.of_evidence(actor, experiment, ids)


def _assumption_of(experiment: Experiment) -> Any:
    if experiment.assumption is None:
        raise Invalid({"assumption": [_("Say first which assumption the experiment tests.")]})
    return experiment.assumption


def _speaks_for(actor: User, evidence: Evidence) -> bool:
    """Whether the actor wrote it, or it was written down in the core team: there one may answer for the other."""
    return evidence.author_id == actor.pk or is_core(evidence.author, evidence.experiment.team)


def _check(actor: User, evidence: Evidence, changes: Mapping[str, Any]) -> None:
    """The evidence as it would be with the changes."""
    names = ("text", "value", "n", "of_n", "collected_on", "collected_by")
    text, value, n, of_n, day, by = (changes.get(name, getattr(evidence, name)) for name in names)
    if not text and value is None and n is None:
        raise Invalid({"text": [_("Write what was seen or said, or give a figure.")]})
    if n is not None and of_n is not None and n > of_n:
        raise Invalid({"n": [_("A part cannot be more than the whole.")]})
    if day > timezone.localdate() + timedelta(days=1):
        raise Invalid({"collected_on": [_("This day is still to come.")]})
    if by == Collector.CORE and not may_change_experiment(actor, evidence.experiment):
        raise Invalid({"collected_by": [_("Only the core team collects as the core team.")]})
