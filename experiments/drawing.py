"""`docs/lifecycle.md`: the table of an experiment's life as people read it, drawn from the table itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.utils import translation

from experiments.lifecycle import TRANSITIONS, Transition
from experiments.models import State
from experiments.requirements import Requirement

INTRODUCTION = """\
# The life of an experiment

Written by `manage.py print_lifecycle > docs/lifecycle.md` from `experiments/lifecycle.py`, the one table that the
service, `GET /experiments/{id}/transitions/` and the interface read, too; `make check` compares. What a step *needs*
refuses it; what is *open* is shown and refuses nothing. A programme's owners may make either of the other, except
where it says *always* (ADR 22).
"""
BACK = "where it was paused"
AGAIN = "framed, iterating or piloting, as the decision says"


def lifecycle() -> str:
    """Markdown in English, with a Mermaid diagram."""
    with translation.override("en"):
        return "\n".join([INTRODUCTION, *_diagram(), "", *(line for step in TRANSITIONS for line in _step(step))])


def _diagram() -> Iterator[str]:
    yield "```mermaid"
    yield "stateDiagram-v2"
    yield f"    [*] --> {State.IDEA.value}"
    for step in TRANSITIONS:
        for leaves in step.leaves:
            for to in _targets(step):
                yield f"    {leaves} --> {to}: {step.name}"
    yield f"    {State.CLOSED.value} --> [*]"
    yield "```"


def _targets(step: Transition) -> tuple[str, ...]:
    """Where a step can lead. Resuming leads to wherever the pause began, which would only clutter the picture."""
    if step.to is not None:
        return (step.to.value,)
    return () if State.PAUSED in step.leaves else (State.FRAMED.value, State.ITERATING.value, State.PILOTING.value)


def _step(step: Transition) -> Iterator[str]:
    to = step.to.value if step.to is not None else BACK if State.PAUSED in step.leaves else AGAIN
    yield f"## {step.name}"
    yield ""
    yield f"From {', '.join(state.value for state in step.leaves)} to {to}."
    yield ""
    yield from _lines("Needs", step.requirements)
    yield from _lines("Open", step.points)
    yield f"* **A coach asks:** {' '.join(str(question) for question in step.questions)}"
    yield ""


def _lines(title: str, needs: Iterable[Requirement]) -> Iterator[str]:
    for one in needs:
        always = " *(always)*" if title == "Needs" and one.stays is not None else ""
        yield f"* **{title}:** {one.sentence} `{one.code}`{always}"
