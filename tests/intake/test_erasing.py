from __future__ import annotations

from teams.models import Programme
from tests.intake.makers import SECRET, applied, called
from workspace.core import duties
from workspace.intake.models import KEPT_FOR, Application
from workspace.intake.services.erasing import erase


def test_applicants_are_forgotten_some_months_after_the_deadline(programme: Programme) -> None:
    days = KEPT_FOR.days
    old, recent = called(programme, days=-days - 1), called(programme, days=-days + 1)
    accepted = applied(old, "1", state="accepted")
    accepted.steps.create(state="accepted", message="Dear Päivi")
    for number, state in enumerate(("received", "talk", "waiting", "declined", "withdrawn")):
        applied(old, f"old {number}", state=state)
    kept = applied(recent, SECRET, state="declined")
    for _ in range(2):  # a duty may be done twice
        erase()
        assert set(Application.objects.all()) == {accepted, kept}
        accepted.refresh_from_db()
        assert (accepted.people, accepted.contact_name, accepted.contact_email, accepted.digest) == ([], "", "", None)
        assert accepted.phenomenon, "what the team began with is the team's"
        assert accepted.steps.get().message == ""
    kept.refresh_from_db()
    assert kept.people


def test_somebody_does_it_regularly() -> None:
    assert erase in [duty.work for duty in duties.everything()]
