"""The demo's experiments, from `content/experiments.json`: each walks through the steps of the product itself.

Days are whole numbers in the data, counted from today. Only what happened when is set back afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.utils import timezone

from canvases.models import Canvas, Note
from experiments.models import (
    Assumption,
    AssumptionState,
    ChecklistAnswer,
    Evidence,
    Experiment,
    Mark,
    Return,
    Step,
    TestDesign,
)
from experiments.services import assumptions, designs, experiments, outcomes, returns, rounds, transitions
from teams.models import Activity, Comment, Team, Thread
from teams.services import discussion
from teams.services import questions as asked
from workspace.accounts.models import User
from workspace.demo import questions

Data = dict[str, Any]
People = dict[str, User]
DAYS = {"on", "until", "week"}


def load(people: People, teams: dict[str, Team]) -> None:
    path = Path(__file__).parent / "content" / "experiments.json"
    for data in json.loads(path.read_text(encoding="utf-8")):
        _experiment(people, teams[data["team"]], data)


def _experiment(people: People, team: Team, data: Data) -> None:
    owner = people[data["owner"]]
    assumption = None
    if "assumption" in data:
        details = dict(data["assumption"])
        block, text = details.pop("note", ("", ""))
        note = Note.objects.select_related("canvas").filter(canvas__team=team, block=block, text=text).first()
        assumption = assumptions.write_assumption(owner, team=team, source_note=note, **details)
    experiment = experiments.open_experiment(owner, team=team, assumption=assumption, **data["experiment"])
    if "design" in data:
        design = experiment.designs.get()
        designs.change_design(owner, design=design, revision=1, **_dated(data["design"]))
        for line in data["checklist"]:
            _line(people, design, *line)
    for comments in data.get("threads", []):
        _thread(people, experiment, comments)
    for step in data.get("steps", []):
        _step(people, owner, experiment, step)
    _set_back(experiment, data["changed"])


def _line(
    people: People, design: TestDesign, text: str, answer: str = "", note: str = "", who: str = "", asked: str = ""
) -> None:
    """`asked` may be somebody who sees nothing else of the experiment."""
    core = people[who] if who else None
    line = designs.add_line(core or _anybody(design), design=design, wording=text)
    if core is not None:
        designs.answer_line(core, line=line, revision=1, answer=ChecklistAnswer(answer), note=note)
    if asked:
        designs.ask(_anybody(design), line=line, user=people[asked])


def _anybody(design: TestDesign) -> User:
    owner: User | None = design.experiment.owner
    assert owner is not None  # noqa: S101 - the demo's experiments all have one
    return owner


def _thread(people: People, experiment: Experiment, comments: list[Any]) -> None:
    (days, who, opening), *answers = comments
    thread = questions.begin(people[who], target_kind="experiment", target_id=experiment.pk, body=opening)
    Thread.objects.filter(pk=thread.pk).update(created_at=_moment(days))
    for _days, author, body in answers:
        discussion.reply(people[author], thread=thread, body=body)
    if thread.is_question and answers:
        day, author, _body = answers[-1]
        asked.answer(people[author], question=thread)
        Thread.objects.filter(pk=thread.pk).update(resolved_at=_moment(day))
    for comment, (said, _who, _body) in zip(thread.comments.order_by("pk"), comments, strict=True):
        Comment.objects.filter(pk=comment.pk).update(created_at=_moment(said))


def _step(people: People, owner: User, experiment: Experiment, data: Data) -> None:
    kind, content = next(iter(data.items()))
    if kind == "take":
        name, days, given = content
        transitions.take(owner, experiment=experiment, transition=name, given=_dated(given))
        Step.objects.filter(experiment=experiment, at__gt=_moment(0)).update(at=_moment(days))
        if name == "start":
            experiment.designs.update(frozen_at=_moment(days))
    elif kind == "evidence":
        author = people[content["author"]]
        _trace(author, experiment, _dated({name: value for name, value in content.items() if name != "author"}))
    else:
        WRITERS[kind](owner, experiment, _dated(content))


def _round(actor: User, experiment: Experiment, content: Data) -> None:
    latest = experiment.iterations.get(ended_on=None)
    rounds.change_iteration(actor, iteration=latest, revision=latest.revision, **content)


def _pilot(actor: User, experiment: Experiment, content: Data) -> None:
    rounds.prepare_pilot(actor, experiment=experiment, **content)


def _result(actor: User, experiment: Experiment, content: Data) -> None:
    pilot = experiment.pilots.get()
    rounds.change_pilot(actor, pilot=pilot, revision=pilot.revision, **content)


def _trace(author: User, experiment: Experiment, content: Data) -> None:
    """Of the round with that number, of the pilot (`"round": 0`), or of neither."""
    number = content.pop("round", None)
    assert experiment.assumption is not None  # noqa: S101 - the demo weighs only what it has begun to believe
    Evidence.objects.create(
        experiment=experiment,
        assumption=experiment.assumption,
        author=author,
        iteration=experiment.iterations.filter(number=number).first() if number else None,
        pilot=experiment.pilots.first() if number == 0 else None,
        **content,
    )


def _learning(actor: User, experiment: Experiment, content: Data) -> None:
    main, *others = experiment.evidence.filter(text__in=content.pop("rests_on")).order_by("-strength", "pk")
    outcomes.write_learning(actor, experiment=experiment, rests_on=main, also_rests_on=others, **content)


def _return(actor: User, experiment: Experiment, content: Data) -> None:
    """To a canvas by its number; `changes` marks the note that the assumption was taken from."""
    canvas = experiment.team.canvases.get(number=content.pop("canvas"))
    assumption = experiment.assumption
    affected = assumption.source_note if assumption is not None and content.pop("changes", False) else None
    mark = Mark.CHANGED if affected is not None else ""
    learning, days = experiment.learnings.get(), content.pop("days")
    made = returns.return_learning(actor, learning=learning, canvas=canvas, affected=affected, mark=mark, **content)
    Return.objects.filter(pk=made.pk).update(at=_moment(days))
    Canvas.objects.filter(pk=canvas.pk).update(changed_at=_moment(days))
    Activity.objects.filter(target_id=canvas.pk, at__gt=_moment(0)).update(at=_moment(days))


def _decision(actor: User, experiment: Experiment, content: Data) -> None:
    outcomes.write_decision(actor, experiment=experiment, rests_on=experiment.learnings.get(), **content)


def _state(actor: User, experiment: Experiment, content: Data) -> None:
    assumption = experiment.assumption
    if assumption is not None:
        assumption.refresh_from_db()
        state = AssumptionState(content["state"])
        revision = assumption.revision
        assumptions.set_state(actor, assumption=assumption, revision=revision, state=state, because=content["because"])


WRITERS: dict[str, Callable[[User, Experiment, Data], None]] = {
    "round": _round,
    "pilot": _pilot,
    "result": _result,
    "learning": _learning,
    "return": _return,
    "decision": _decision,
    "state": _state,
}


def _set_back(experiment: Experiment, days: int) -> None:
    moment = _moment(days)
    first = experiment.steps.order_by("at").first()
    opened = first.at - timedelta(days=3) if first is not None else moment
    Experiment.objects.filter(pk=experiment.pk).update(created_at=opened, changed_at=moment)
    Assumption.objects.filter(experiments=experiment).update(created_at=opened)
    Activity.objects.filter(target_id=experiment.pk).update(at=moment)
    Activity.objects.filter(team=experiment.team, verb="assumption_changed").update(at=moment)


def _moment(days: int) -> datetime:
    """Two hours before now, that many days from today: what has just been written is later than `_moment(0)`."""
    return timezone.now() + timedelta(days=days, hours=-2)


def _dated(data: Any) -> Any:
    """With days instead of numbers where a name says that it is one."""
    if isinstance(data, list):
        return [_dated(one) for one in data]
    if not isinstance(data, dict):
        return data
    return {name: _day(value) if _is_day(name, value) else _dated(value) for name, value in data.items()}


def _is_day(name: str, value: Any) -> bool:
    return isinstance(value, int) and (name in DAYS or name.endswith("_on"))


def _day(days: int) -> Any:
    return timezone.localdate() + timedelta(days=days)
