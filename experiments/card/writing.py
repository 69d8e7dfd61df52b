"""An experiment as a card for decision makers: one page or two, with no more than its reader may see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils import timezone
from django.utils.translation import get_language, ngettext, override
from django.utils.translation import gettext as _

from experiments.card import photos
from experiments.card.picture import Bar, draw
from experiments.card.words import FIELDS, NOTHING, band, baseline, criterion, days, kept, share
from experiments.models import (
    Decision,
    DesignAmendment,
    Direction,
    Evidence,
    EvidenceStatus,
    Experiment,
    Iteration,
    Pilot,
    TestDesign,
)
from experiments.policy.evidence import reads_everything
from workspace.accounts.models import User
from workspace.core.paper.parts import Block, Pairs, Paper, Picture, Points, Section, Table, Text
from workspace.core.paper.words import cut, day

FEW = 30
"""Below this many people a share says little by itself."""
ROUNDS, TRACES, LEARNINGS, DECISIONS, AMENDMENTS, OBJECTIONS = 8, 6, 4, 2, 8, 8
"""How many of each a card holds at most."""


def write(reader: User, experiment: Experiment, evidence: Iterable[Evidence]) -> Paper:
    """
    Args:
        experiment: read with its parts, as for its story.
        evidence: as far as the reader may see it.
    """
    with override(reader.language):
        design = max(experiment.designs.all(), key=lambda one: one.version)
        traces = [one for one in evidence if one.status == EvidenceStatus.ACCEPTED and one.withdrawn_at is None]
        sections = [
            Section(_("What we believed"), _belief(experiment)),
            Section(_("How we would know"), _test(design)),
            Section(_("What was done"), _done(experiment, design)),
            Section(_("What speaks for it"), _traces(traces, Direction.FOR)),
            Section(_("What speaks against it"), _traces(traces, Direction.AGAINST)),
            Section(_("What else was seen"), _traces(traces, Direction.MIXED, Direction.CONTEXT)),
            Section(_("What we learned"), _learned(experiment)),
            Section(_("Decision"), _decided(experiment)),
        ]
        if not reads_everything(reader, experiment):
            note = _("Only evidence that may be shown outside the core team is on this page.")
            sections.append(Section(_("About this page"), [Text(note, is_quiet=True)]))
        words = {
            "team": experiment.team.name,
            "state": experiment.get_state_display(),
            "day": day(timezone.localdate()),
        }
        return Paper(
            language=get_language() or "en",
            title=cut(experiment.title),
            team=cut(experiment.team.name),
            under=_("Team %(team)s. %(state)s, as of %(day)s.") % words,
            sections=[one for one in sections if one.blocks],
        )


def _pairs(*pairs: tuple[str, str]) -> list[Block]:
    told = [(name, value) for name, value in pairs if value]
    return [Pairs(told)] if told else []


def _belief(experiment: Experiment) -> list[Block]:
    assumption = experiment.assumption
    if assumption is None:
        return [Text(_("No assumption is named yet."), is_quiet=True)]
    return [
        Text(cut(assumption.statement, 1000)),
        *_pairs(
            (_("What has become of it"), str(assumption.get_state_display())),
            (_("Seen so because"), cut(assumption.overruled_because)),
            (_("Who runs the test"), cut(experiment.owner.display_name) if experiment.owner else ""),
            (_("Who decides"), cut(experiment.decision_owner)),
        ),
    ]


def _test(design: TestDesign) -> list[Block]:
    blocks = _pairs(
        (_("Question"), cut(design.question)),
        (_("A yes is"), criterion(design)),
        (_("Unclear"), band(design)),
        (_("Before the test"), baseline(design) if design.measure_name or design.knows_baseline else ""),
        (_("Days"), days(design.starts_on, design.ends_on)),
        (_("When we stop"), cut("; ".join(design.stop_rules))),
    )
    amendments = list(design.amendments.all())
    if amendments:
        caption = _("Changed after the start: both wordings")
        header = (_("What"), _("As agreed"), _("As changed"), _("Why"))
        rows = [_amended(one) for one in amendments[-AMENDMENTS:]]
        blocks += [Table(caption, header, rows), *_left_out(len(amendments) - AMENDMENTS)]
    return blocks


def _amended(amendment: DesignAmendment) -> tuple[str, ...]:
    name = str(FIELDS.get(amendment.field, amendment.field))
    return name, kept(amendment.before), kept(amendment.after), cut(amendment.because, 200)


def _done(experiment: Experiment, design: TestDesign) -> list[Block]:
    rounds, pilots = list(experiment.iterations.all()), list(experiment.pilots.all())
    blocks: list[Block] = []
    if rounds:
        header = (_("Round"), _("Days"), _("What was done"), _("What was seen"), _("Result"))
        blocks.append(Table(_("Rounds"), header, [_round(one) for one in rounds[-ROUNDS:]]))
        blocks += _left_out(len(rounds) - ROUNDS)
        blocks += photos.of_rounds(rounds[-ROUNDS:])
    begun = [one for one in pilots if one.ended_on is not None or one.effort or one.n_participants or one.starts_on]
    for one in begun:
        blocks += _pairs(*_pilot(one))
    ended: list[Iteration | Pilot] = [*rounds[-ROUNDS:], *begun]
    results = [one for one in ended if one.measure_of]
    if results:
        blocks += _results(results, design)
    return blocks


def _round(one: Iteration) -> tuple[str, ...]:
    result = share(one.measure_value, one.measure_of)
    return str(one.number), days(one.started_on, one.ended_on), cut(one.did, 240), cut(one.saw, 240), result or NOTHING


def _pilot(one: Pilot) -> list[tuple[str, str]]:
    return [
        (_("Pilot"), cut(one.setting)),
        (_("Days of the pilot"), days(one.starts_on, one.ended_on or one.ends_on)),
        (_("People in the pilot"), str(one.n_participants or "")),
        (_("Result of the pilot"), share(one.measure_value, one.measure_of)),
        (_("Surprise"), cut(one.surprise, 240)),
    ]


def _results(results: Sequence[Iteration | Pilot], design: TestDesign) -> list[Block]:
    bars = _before(design) + [
        Bar(_name(one), float(one.measure_value or 0) / one.measure_of, share(one.measure_value, one.measure_of))
        for one in results
        if one.measure_of and one.measure_value is not None
    ]
    blocks: list[Block] = []
    if bars and design.threshold is not None and design.threshold_of:
        limit, yes = float(design.threshold) / design.threshold_of, criterion(design)
        told = "; ".join(f"{bar.name}: {bar.told}" for bar in bars)
        alt = _("Results beside the limit for a yes, which is %(yes)s. %(results)s.") % {"yes": yes, "results": told}
        beneath = _("The dashed line is the limit for a yes: %(yes)s.") % {"yes": yes}
        blocks += [Picture(draw(bars, limit), alt), Text(beneath, is_quiet=True)]
    if any((one.measure_of or 0) < FEW for one in results):
        blocks.append(Text(_("Small numbers: read with care."), is_quiet=True))
    return blocks


def _before(design: TestDesign) -> list[Bar]:
    """How things were, above what the test came to; nothing where no share of people is known."""
    value, of = design.baseline_value, design.baseline_of
    if value is None or not of:
        return []
    return [Bar(_("Before the test"), float(value) / of, share(value, of), is_before=True)]


def _name(one: Iteration | Pilot) -> str:
    name = _("Pilot %(number)s") if isinstance(one, Pilot) else _("Round %(number)s")
    return name % {"number": one.number}


def _traces(traces: Sequence[Evidence], *directions: Direction) -> list[Block]:
    chosen = [one for one in traces if one.direction in directions]
    if not chosen:
        return [Text(_("Nothing was written down."), is_quiet=True)] if Direction.CONTEXT not in directions else []
    strongest = sorted(chosen, key=lambda one: (-one.strength, one.collected_on, one.pk))
    points = Points([_trace(one) for one in strongest[:TRACES]])
    return [points, *_left_out(len(chosen) - TRACES), *photos.of_evidence(strongest[:TRACES])]


def _trace(one: Evidence) -> str:
    amount = share(one.n, one.of_n) if one.n is not None else share(one.value, None)
    unit = one.unit if one.value is not None else ""
    said = cut(one.text if amount in one.text else f"{one.text} {amount} {unit}")
    words: dict[str, Any] = {
        "type": one.get_type_display(),
        "strength": one.strength,
        "day": day(one.collected_on),
    }
    beside = _("%(type)s, strength %(strength)s of 4, %(day)s") % words
    if one.is_sensitive or not one.consent_to_show:
        beside = f"{beside}; {_('not to be shown outside the core team')}"
    return f"{said} ({beside})"


def _learned(experiment: Experiment) -> list[Block]:
    learnings = list(experiment.learnings.all())
    if not learnings:
        return []
    points = [f"{cut(one.statement, 600)} ({one.get_confidence_display()})" for one in learnings[:LEARNINGS]]
    return [Points(points), *_left_out(len(learnings) - LEARNINGS)]


def _decided(experiment: Experiment) -> list[Block]:
    decisions = list(experiment.decisions.all())[-DECISIONS:]
    grounds = {one.pk: one.statement for one in experiment.learnings.all()}
    made = sum(step.transition == "decide" for step in experiment.steps.all())
    blocks: list[Block] = [] if decisions else [Text(_("Nothing is decided yet."), is_quiet=True)]
    for one in decisions:
        if one.number > made:
            blocks.append(Text(_("This is a proposal. It has not been decided."), is_quiet=True))
        blocks += _decision(one, grounds)
    return blocks


def _decision(one: Decision, grounds: Mapping[Any, str]) -> list[Block]:
    following = ", ".join(part for part in (cut(one.next_what), cut(one.next_who), day(one.next_on)) if part)
    blocks = _pairs(
        (str(one.get_outcome_display()), cut(one.text, 1000)),
        (_("Grounds"), cut(grounds[one.rests_on_id], 600)),
        (_("Decided by"), f"{cut(one.made_by)}, {one.get_method_display()}, {day(one.decided_on)}"),
        (_("Asked for their view"), cut("; ".join(one.consulted))),
        (_("Next step"), following),
        (_("Looked at again on"), day(one.review_on)),
    )
    objections = [cut(objection) for objection in one.objections[:OBJECTIONS]]
    if objections:
        blocks += [Text(_("Objections")), Points(objections), *_left_out(len(one.objections) - OBJECTIONS)]
    return blocks


def _left_out(count: int) -> list[Block]:
    if count <= 0:
        return []
    sentence = ngettext("%(count)s more is in Niitty.", "%(count)s more are in Niitty.", count) % {"count": count}
    return [Text(sentence, is_quiet=True)]
