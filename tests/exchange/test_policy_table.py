"""Who may see and do what in the exchange: role x thing x action, and the same in lists."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from teams.models import Membership, Team
from teams.roles import Role, Visibility
from tests import make
from tests.exchange import kit
from tests.people import Browser, People, elsewhere, problem, somebody
from workspace.core import policy
from workspace.exchange.models import Agreement, HelpRequest, Offer, Share

MEMBERS = "alice bob carla olga peter"
OPEN = {
    "exchange.view_exchange": MEMBERS,
    "exchange.enter_from_team": MEMBERS,
    "exchange.act_for_team": "alice",
    "exchange.view_share": MEMBERS,
    "exchange.change_share": "alice",
    "exchange.take_back_share": "alice",
    "exchange.comment_share": MEMBERS,
    "exchange.acknowledge_share": "bob carla olga peter",
    "exchange.agree_to_compare": "alice",
    "exchange.view_agreement": MEMBERS,
    "exchange.withdraw_agreement": "alice",
    "exchange.view_helprequest": MEMBERS,
    "exchange.change_helprequest": "alice",
    "exchange.offer_help": "bob carla olga peter",
    "exchange.view_offer": "alice carla olga peter",
    "exchange.answer_offer": "alice",
    "exchange.withdraw_offer": "peter",
}
"""Of a team that works. Peter, of another team, made the offer."""
ARCHIVED = OPEN | {
    "exchange.act_for_team": "",
    "exchange.change_share": "",
    "exchange.comment_share": "",
    "exchange.acknowledge_share": "",
    "exchange.agree_to_compare": "",
    "exchange.change_helprequest": "",
    "exchange.offer_help": "",
    "exchange.answer_offer": "",
}
"""What was shown stays, and can still be taken back; nothing is added."""


@pytest.fixture
def things(team: Team, people: People) -> dict[str, Any]:
    kit.note(team, people.alice)
    share = kit.shared_block(team, people.alice)
    request = kit.asked(team, people.alice)
    return {
        "exchange": team.programme,
        "team": team,
        "compare": kit.log_canvas(team),
        "share": share,
        "agreement": kit.agreed(team, people.alice),
        "helprequest": request,
        "help": request,
        "offer": kit.offered(request, people.peter),
    }


@pytest.mark.parametrize("visibility", [*Visibility.values, "archived"])
def test_policy_table(team: Team, people: People, things: dict[str, Any], visibility: str) -> None:
    """How far the team's own space is shown makes no difference to what it chose to show."""
    is_archived = visibility == "archived"
    if is_archived:
        Team.objects.update(archived_at=timezone.now())
    else:
        Team.objects.update(visibility=visibility)
    things = {name: type(thing).objects.get(pk=thing.pk) for name, thing in things.items()}
    for permission, names in (ARCHIVED if is_archived else OPEN).items():
        thing = things[permission.rpartition("_")[2]]
        holders = [name for name in vars(people) if getattr(people, name).has_perm(permission, thing)]
        assert holders == names.split(), permission
    assert set(OPEN) == {name for name in policy._rules if name.startswith("exchange.")}


def test_lists_and_rules_say_the_same(team: Team, people: People, things: dict[str, Any]) -> None:
    root = somebody("Root", is_superuser=True)
    elder = make.team(elsewhere(), "Elsewhere")
    dora = somebody("Dora")
    Membership.objects.create(team=elder, user=dora, role=Role.CORE)
    for model in (Share, Agreement, HelpRequest, Offer):
        thing: Any = model.objects.get()
        for user in (*people.everybody(), root, dora):
            seen = model.objects.visible_to(user).filter(pk=thing.pk).exists()
            assert seen == user.has_perm(f"exchange.view_{model.__name__.lower()}", thing), (user, model)


def addresses(team: Team, things: dict[str, Any]) -> list[str]:
    programme = team.programme_id
    return [
        f"/programmes/{programme}/exchange/",
        f"/programmes/{programme}/side-by-side/",
        f"/shares/?programme={programme}",
        f"/shares/{things['share'].pk}/",
        f"/help-requests/?programme={programme}",
        f"/help-requests/{things['help'].pk}/",
        f"/threads/?target_kind=share&target_id={things['share'].pk}",
    ]


def test_outsiders_another_programme_and_guests_find_nothing(
    team: Team, people: People, things: dict[str, Any]
) -> None:
    dora = somebody("Dora")
    Membership.objects.create(team=make.team(elsewhere(), "Elsewhere"), user=dora, role=Role.CORE)
    for user in (people.charlie, dora, people.greta):
        window = Browser(user)
        for path in addresses(team, things):
            answer = window.send("get", path)
            if answer.status_code == 200:
                assert answer.json().get("results") == [], (user, path)
            else:
                assert problem(answer) == (404, "not_found"), (user, path)
    for user in (people.alice, people.bob, people.peter, people.carla, people.olga):
        for path in addresses(team, things):
            Browser(user).read(path)


def test_whoever_leaves_the_programme_reads_nothing_more(team: Team, people: People, things: dict[str, Any]) -> None:
    window, mine = Browser(people.peter), people.peter.memberships.get()
    Membership.objects.create(team=mine.team, user=somebody("Paula"), role=Role.CORE)  # somebody stays
    window.read(f"/shares/{things['share'].pk}/")
    assert window.send("delete", f"/memberships/{mine.pk}/").status_code == 204
    assert problem(window.send("get", f"/shares/{things['share'].pk}/")) == (404, "not_found")
    assert not Offer.objects.exists(), "what was offered and not answered goes along"
