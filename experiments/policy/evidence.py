"""Who may do what with evidence, and with the files beside evidence, rounds and log entries.

`Evidence.objects.visible_to` says the same as `may_see_evidence` for lists;
`tests/experiments/test_policy_traces.py` holds the two together.
"""

from __future__ import annotations

from experiments.models import Attachment, Evidence, EvidenceStatus, Experiment
from experiments.policy.experiments import may_change_experiment, may_change_part, may_see_experiment, may_see_part
from experiments.policy.log import may_edit_entry, may_see_entry
from teams.policy import is_core, leads, role_in
from workspace.accounts.models import User
from workspace.core.policy import allow


def may_add_evidence(user: User, experiment: Experiment) -> bool:
    """The core team always; whoever else is in the team, where the experiment asks for it."""
    if may_change_experiment(user, experiment):
        return True
    is_asked = experiment.open_to_evidence and role_in(user, experiment.team) is not None
    return is_asked and experiment.team.archived_at is None and may_see_experiment(user, experiment)


def reads_everything(user: User, experiment: Experiment) -> bool:
    """Also what waits, what was not taken up, and what is not to be shown."""
    return is_core(user, experiment.team) or leads(user, experiment.team.programme_id)


def may_see_evidence(user: User, evidence: Evidence) -> bool:
    """All of it the core team and those who lead the programme; others what was taken up and may be shown, and what
    they added themselves."""
    experiment = evidence.experiment
    if not may_see_experiment(user, experiment):
        return False
    if reads_everything(user, experiment):
        return True
    is_taken_up = evidence.status == EvidenceStatus.ACCEPTED
    is_shown = is_taken_up and evidence.consent_to_show and not evidence.is_sensitive
    return is_shown or evidence.author_id == user.pk


def may_read_reply(user: User, evidence: Evidence) -> bool:
    """What the team says to the person who added it."""
    return reads_everything(user, evidence.experiment) or evidence.author_id == user.pk


def may_change_evidence(user: User, evidence: Evidence) -> bool:
    """The core team; others their own, while it waits. What was withdrawn says nothing that could be changed."""
    if evidence.withdrawn_at is not None:
        return False
    if may_change_experiment(user, evidence.experiment):
        return True
    is_own = evidence.author_id == user.pk and may_see_evidence(user, evidence)
    is_in_team = role_in(user, evidence.experiment.team) is not None
    is_open = evidence.status == EvidenceStatus.WAITING and evidence.experiment.team.archived_at is None
    return is_own and is_in_team and is_open


def may_withdraw_evidence(user: User, evidence: Evidence) -> bool:
    """Everybody their own words, at any time, whatever became of them; the core team any."""
    if evidence.withdrawn_at is not None:
        return False
    is_own = evidence.author_id == user.pk and may_see_evidence(user, evidence)
    return is_own or may_change_experiment(user, evidence.experiment)


def may_judge_evidence(user: User, evidence: Evidence) -> bool:
    """Take it up, or say why not."""
    return evidence.withdrawn_at is None and may_change_experiment(user, evidence.experiment)


def may_see_attachment(user: User, attachment: Attachment) -> bool:
    """With the thing that it is beside."""
    if attachment.evidence is not None:
        return may_see_evidence(user, attachment.evidence)
    if attachment.iteration is not None:
        return may_see_part(user, attachment.iteration)
    return attachment.log_entry is not None and may_see_entry(user, attachment.log_entry)


def may_change_attachment(user: User, attachment: Attachment) -> bool:
    """Whoever may change the thing that it is beside."""
    if attachment.evidence is not None:
        return may_change_evidence(user, attachment.evidence)
    if attachment.iteration is not None:
        return may_change_part(user, attachment.iteration)
    return attachment.log_entry is not None and may_edit_entry(user, attachment.log_entry)


def register() -> None:
    allow("experiments.add_evidence", may_add_evidence)
    allow("experiments.view_evidence", may_see_evidence)
    allow("experiments.change_evidence", may_change_evidence)
    allow("experiments.withdraw_evidence", may_withdraw_evidence)
    allow("experiments.judge_evidence", may_judge_evidence)
    allow("experiments.view_attachment", may_see_attachment)
    allow("experiments.change_attachment", may_change_attachment)
