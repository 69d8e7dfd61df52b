"""Who may do what around coaching; and the lists hide what the rules hide."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from teams.models import Membership, Team
from tests import make
from tests.coaching.writing import another_coach, held, noted, reviewed, seen
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User
from workspace.coaching.models import Memo, Review, Sight
from workspace.core import policy

READERS = "alice carla olga"
TABLE = {
    "coaching.view_board": ("programme", "carla olga"),
    "coaching.ask_teams": ("programme", "carla olga"),
    "coaching.coach_programme": ("programme", "carla"),
    "coaching.choose_sights": ("programme", "olga"),
    "coaching.view_measures": ("team", READERS),
    "coaching.tell_contributors": ("team", "alice"),
    "coaching.write_review": ("team", "carla"),
    "coaching.view_memos": ("team", "carla"),
    "coaching.write_memo": ("team", "carla"),
    "coaching.view_sights": ("team", "alice bob carla olga"),
    "coaching.mark_seen": ("team", "carla"),
    "coaching.view_review": ("review", READERS),
    "coaching.change_review": ("review", "carla"),
    "coaching.publish_review": ("review", ""),
    "coaching.comment_review": ("review", READERS),
    "coaching.view_memo": ("memo", "carla"),
    "coaching.change_memo": ("memo", "carla"),
    "coaching.delete_memo": ("memo", "carla"),
    "coaching.delete_sight": ("sight", "carla"),
}
OF_A_DRAFT = {
    "coaching.view_review": "carla",
    "coaching.change_review": "carla",
    "coaching.publish_review": "carla",
    "coaching.comment_review": "",
}


def things_of(team: Team, people: People) -> dict[str, Any]:
    return {
        "programme": team.programme,
        "team": team,
        "review": reviewed(team, people.carla),
        "memo": noted(team, people.carla),
        "sight": seen(people.carla, "canvas", make.canvas(team)),
    }


def holders(people: People, permission: str, thing: Any) -> list[str]:
    return [name for name, user in vars(people).items() if user.has_perm(permission, thing)]


def test_policy_table(team: Team, people: People) -> None:
    things = things_of(team, people)
    for permission, (kind, names) in TABLE.items():
        assert holders(people, permission, things[kind]) == names.split(), permission
    assert set(TABLE) == {name for name in policy._rules if name.startswith("coaching.")}


def test_a_draft_is_its_coachs(team: Team, people: People) -> None:
    another_coach(team.programme)
    draft = reviewed(team, people.carla, published_at=None)
    for permission, names in OF_A_DRAFT.items():
        assert holders(people, permission, draft) == names.split(), permission


def test_an_archived_team_is_read_and_nothing_else(team: Team, people: People) -> None:
    things = things_of(team, people)
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    for kind in ("review", "memo"):
        things[kind].team.refresh_from_db()
    team.refresh_from_db()
    for permission, (kind, _names) in TABLE.items():
        verb = permission.removeprefix("coaching.").partition("_")[0]
        if kind in {"team", "review", "memo"} and verb != "view":
            assert holders(people, permission, things[kind]) == [], permission


def test_whoever_belongs_to_the_team_does_not_coach_it(team: Team, people: People) -> None:
    """In whatever role: the measures and reviews of one's own team are for its core, memos for nobody in it."""
    things = things_of(team, people)
    kinds = {"team", "review", "memo"}
    coaching = [name for name, (kind, names) in TABLE.items() if names == "carla" and kind in kinds]
    for role in ("guest", "stakeholder", "core"):
        cora = another_coach(team.programme, f"Cora{role}")
        Membership.objects.create(team=team, user=cora, role=role)
        for permission in coaching:
            assert not cora.has_perm(permission, things[TABLE[permission][0]]), (role, permission)
        assert not Memo.objects.visible_to(cora).exists(), role


def test_lists_hide_what_the_rules_hide(team: Team, neighbours: Team, people: People) -> None:
    for of in (team, neighbours):
        reviewed(of, people.carla), reviewed(of, people.carla, published_at=None), noted(of, people.carla)
        seen(people.carla, "canvas", make.canvas(of))
    conny = another_coach(team.programme)
    lists: list[tuple[str, Any]] = [("view_review", Review.objects), ("view_memo", Memo.objects)]
    for user in (*people.everybody(), conny):
        for permission, rows in lists:
            ruled = {row.pk for row in rows.all() if user.has_perm(f"coaching.{permission}", row)}
            assert set(rows.visible_to(user).values_list("pk", flat=True)) == ruled, (user, permission)
        assert {row.team for row in Sight.objects.visible_to(user)} == marked_for(user, team, neighbours), user


def test_those_who_run_the_installation_read_and_write_nothing(team: Team, people: People) -> None:
    things, root = things_of(team, people), somebody("Root", is_superuser=True)
    reviewed(team, people.carla, published_at=None)
    assert not Review.objects.visible_to(root).exists()
    assert not Memo.objects.visible_to(root).exists()
    assert [name for name, (kind, _names) in TABLE.items() if root.has_perm(name, things[kind])] == []
    window = Browser(root)
    meeting = held(team.programme)
    for path, sent in (
        ("/reviews/", {"team": str(team.pk), "meeting": str(meeting.pk), "moved": "x"}),
        ("/memos/", {"team": str(team.pk), "text": "x"}),
        ("/sights/", {"target_kind": "canvas", "target_id": str(make.canvas(team).pk)}),
    ):
        assert problem(window.send("post", path, sent)) == (404, "not_found"), path


def marked_for(user: User, *teams: Team) -> set[Team]:
    return {team for team in teams if user.has_perm("coaching.view_sights", team)}
