"""How figures and spans of days are put on a card, in the active language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from experiments.models import TestDesign
from workspace.core.paper.words import cut, day

NOTHING = "\u2013"
FIELDS = {
    "question": gettext_lazy("Question"),
    "method": gettext_lazy("Steps"),
    "measure_name": gettext_lazy("Measure"),
    "measure_type": gettext_lazy("Kind of measure"),
    "measure_unit": gettext_lazy("Unit"),
    "measure_who": gettext_lazy("Who measures"),
    "measure_when": gettext_lazy("When it is measured"),
    "baseline": gettext_lazy("Starting point"),
    "baseline_value": gettext_lazy("Starting point: how many"),
    "baseline_of": gettext_lazy("Starting point: of how many"),
    "baseline_how": gettext_lazy("How the starting point is found out"),
    "comparator": gettext_lazy("At least or at most"),
    "threshold": gettext_lazy("Limit for a yes"),
    "threshold_of": gettext_lazy("Of how many"),
    "success_sign": gettext_lazy("Sign of a yes"),
    "unclear_from": gettext_lazy("Unclear from"),
    "unclear_to": gettext_lazy("Unclear to"),
    "stop_rules": gettext_lazy("When we stop"),
    "starts_on": gettext_lazy("First day"),
    "ends_on": gettext_lazy("Last day"),
    "long_because": gettext_lazy("Why it takes longer"),
    "place": gettext_lazy("Place"),
    "people_max": gettext_lazy("People at most"),
    "hours": gettext_lazy("Hours of work"),
    "money": gettext_lazy("Euros"),
    "not_in_this_test": gettext_lazy("Not in this test"),
    "safeguards": gettext_lazy("What keeps people from harm"),
    "information": gettext_lazy("Information for those who take part"),
    "who_tells": gettext_lazy("Who tells them"),
}
"""The fields of a design, as readers know them."""


def days(first: date | None, last: date | None) -> str:
    return " \u2013 ".join(day(on) for on in (first, last) if on is not None)


def figure(value: Decimal | float) -> str:
    plain = f"{value:f}"
    places = len(plain.partition(".")[2].rstrip("0"))
    return number_format(Decimal(plain), decimal_pos=places)


def share(value: Decimal | int | None, of: int | None) -> str:
    """`4 of 7`, or a plain figure."""
    if value is None:
        return ""
    if of is None:
        return figure(Decimal(value))
    return _("%(n)s of %(of)s") % {"n": figure(Decimal(value)), "of": of}


def criterion(design: TestDesign) -> str:
    """What a yes is: `at least 4 of 10 answers within 7 days`, or the sign."""
    if design.threshold is None or not design.comparator:
        return cut(design.success_sign)
    limit = f"{design.get_comparator_display()} {share(design.threshold, design.threshold_of)}"
    unit = "" if design.threshold_of else design.measure_unit
    return cut(" ".join(part for part in (limit, unit, design.measure_name) if part))


def band(design: TestDesign) -> str:
    if design.unclear_from is None or design.unclear_to is None:
        return ""
    words = {"first": figure(design.unclear_from), "last": figure(design.unclear_to)}
    return _("%(first)s to %(last)s: neither yes nor no") % words


def baseline(design: TestDesign) -> str:
    """How things were before the test: `2 of 40 (letters without a name)`; that it is not known, and how it will be."""
    if not design.knows_baseline:
        how = cut(design.baseline_how)
        return _("not known; to be found out: %(how)s") % {"how": how} if how else _("not known")
    amount = share(design.baseline_value, design.baseline_of)
    said = cut(design.baseline)
    return f"{amount} ({said})" if amount and said else amount or said


def kept(value: Any) -> str:
    """A value of a design as an amendment keeps it, in JSON."""
    if isinstance(value, dict):
        return cut("; ".join(f"{name}: {one}" for name, one in value.items()), 200)
    if isinstance(value, list):
        return cut("; ".join(str(one) for one in value), 200)
    if isinstance(value, float | int) and not isinstance(value, bool):
        return figure(value)
    return cut(str(value), 200) if value else NOTHING
