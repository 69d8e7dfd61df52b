"""One thing of Kaarnala for every noun of the API, to ask every address for."""

from __future__ import annotations

import uuid

from canvases.models import Export
from experiments.models import Assumption, ChecklistAsking, ChecklistLine
from experiments.services import approvals
from teams.models import Activity, ProgrammeRole, Task, Team, Verb
from teams.services import activity
from tests import make
from tests.coaching.writing import noted, reviewed, seen
from tests.exchange import kit
from tests.experiments import stories, traces
from tests.intake.makers import applied, called
from tests.meetings.coming import registered
from tests.meetings.test_meetings import planned
from tests.notifications.kit import told
from tests.people import People
from workspace.accounts.models import ApiToken
from workspace.meetings.models import Material, MeetingQuestion


def things_of(team: Team, people: People) -> dict[str, uuid.UUID]:
    """One thing of Kaarnala for every noun of the API."""
    return _of_canvases(team, people) | _of_experiments(team, people) | _of_programmes(team, people)


def _of_canvases(team: Team, people: People) -> dict[str, uuid.UUID]:
    canvas = make.canvas(team)
    thread = make.thread(canvas, people.alice)
    activity.record(people.alice, team, Verb.TEAM_OPENED)
    return {
        "programmes": team.programme_id,
        "programme-roles": ProgrammeRole.objects.get(user=people.carla).pk,
        "teams": team.pk,
        "memberships": people.bob.memberships.get().pk,
        "invitations": make.invitation(team, people.alice).pk,
        "activity": Activity.objects.get(verb=Verb.TEAM_OPENED).pk,
        "threads": thread.pk,
        "questions": make.question(canvas, people.carla).pk,
        "comments": thread.comments.get().pk,
        "canvases": canvas.pk,
        "canvas-templates": canvas.template_id,
        "canvas-sets": make.own_set(team.programme).pk,
        "canvas-marks": canvas.pk,
        "canvas-references": canvas.pk,
        "note-references": make.reference(canvas, people.alice).pk,
        "exports": Export.objects.create(team=team, asked_by=people.alice, format="pdf", language="en").pk,
        "canvas-images": make.image(team, people.alice).pk,
        "notes": make.note(canvas, people.alice).pk,
        "note-groups": make.note_group(canvas, people.alice).pk,
        "guest-questions": make.guest_question(canvas).pk,
        "guest-answers": make.guest_answer(canvas).pk,
        "versions": make.version(canvas, people.alice).pk,
        "notifications": told(people.alice, people.bob, team).pk,
        "team-posts": team.pk,
        "tasks": Task.objects.create(team=team, title="Call the school").pk,
        "me": ApiToken.objects.create(user=people.alice, name="Hers", digest="x").pk,
        "user": people.bob.pk,
    }


def _of_experiments(team: Team, people: People) -> dict[str, uuid.UUID]:
    experiment = stories.whole(team, people.alice, people.bob)
    line = ChecklistLine.objects.get(design__experiment=experiment)
    entry = traces.entry(team, people.alice)
    return {
        "assumptions": Assumption.objects.filter(team=team).latest("pk").pk,
        "experiments": experiment.pk,
        "designs": line.design_id,
        "checklist-lines": line.pk,
        "checklist-askings": make_asking(line, people).pk,
        "information": line.design.information_key,
        "iterations": experiment.iterations.get(number=1).pk,
        "pilots": experiment.pilots.get().pk,
        "learnings": experiment.learnings.get().pk,
        "decisions": experiment.decisions.get().pk,
        "evidence": experiment.learnings.get().rests_on_id,
        "log-entries": entry.pk,
        "attachments": traces.attachment(entry, people.alice).pk,
    }


def _of_programmes(team: Team, people: People) -> dict[str, uuid.UUID]:
    meeting = planned(team.programme)
    asked = kit.asked(team, people.alice)
    call = called(team.programme)
    return {
        "meetings": meeting.pk,
        "meeting-questions": MeetingQuestion.objects.create(meeting=meeting, by=people.bob, text="Why?").pk,
        "materials": Material.objects.create(meeting=meeting, title="Read", link="https://files.example/1").pk,
        "registrations": registered(meeting, people.bob, team).pk,
        "calls": call.pk,
        "open-calls": call.pk,
        "applications": applied(call).pk,
        "shares": kit.practice(team, people.alice).pk,
        "agreements": kit.agreed(team, people.alice).pk,
        "help-requests": asked.pk,
        "offers": kit.offered(asked, people.carla).pk,
        "reviews": reviewed(team, people.carla, meeting).pk,
        "memos": noted(team, people.carla).pk,
        "sights": seen(people.carla, "canvas", make.canvas(team)).pk,
    }


def make_asking(line: ChecklistLine, people: People) -> ChecklistAsking:
    return approvals.ask_by_link(people.alice, line=line, terms=approvals.Terms(name="Law"))[0]
