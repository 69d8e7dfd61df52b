"""Who is missing: from a name on the map to somebody who comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils import timezone

from canvases.models import Note
from teams.models import Invitation, Membership, Team
from tests import make
from tests.coaching.test_board import queries
from tests.experiments import boards
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User

QUERIES = 22
LINK_START = "http://localhost:8000/join/#"


def missing(window: Browser, team: Team) -> Any:
    return window.read(f"/teams/{team.pk}/missing/")


def standings(window: Browser, team: Team) -> dict[str, str]:
    return {one["text"]: one["standing"] for one in missing(window, team)["actors"]}


def named(team: Team, by: User, text: str, block: str = "unheard", **place: Any) -> Note:
    return boards.put(team, by, 2, block, text, type="actor", **place)


def invited(window: Browser, team: Team, about: Note | None = None, **terms: Any) -> str:
    """The secret of a new invitation."""
    told = {"about_kind": "canvas", "about_id": str(about.canvas_id), "about_anchor": str(about.pk)} if about else {}
    response = window.send("post", "/invitations/", {"team": str(team.pk), "role": "guest"} | told | terms)
    assert response.status_code == 201, response.content
    return str(response.json()["url"].removeprefix(LINK_START))


def come_in(secret: str, name: str = "Nelli", **more: Any) -> Browser:
    window = Browser()
    sent = {"secret": secret, "display_name": name} | more
    assert window.send("post", "/invitations/accept/", sent).status_code == 200
    return window


def test_an_actor_is_named_invited_arrives_falls_silent_and_contributes(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    note = named(team, people.alice, "Night staff")
    window = browser(people.alice)
    assert standings(window, team) == {"Night staff": "named"}
    secret = invited(window, team, note, sector="local")
    assert standings(window, team) == {"Night staff": "invited"}
    guest = come_in(secret)
    assert standings(window, team) == {"Night staff": "arrived"}
    assert missing(window, team)["actors"][0]["people"][0]["display_name"] == "Nelli"
    nelli = User.objects.get(display_name="Nelli")
    Membership.objects.filter(user=nelli).update(joined_at=timezone.now() - timedelta(days=15))
    assert standings(window, team) == {"Night staff": "silent"}
    sent = {"canvas": str(note.canvas_id), "block": "unheard", "text": "The porters"}
    assert guest.send("post", "/notes/", sent).status_code == 201
    assert standings(window, team)["Night staff"] == "contributing"
    assert Membership.objects.get(user=nelli).sector == "local", "nobody asked, so as the inviter saw it"


def test_whoever_is_silent_is_named_to_those_who_can_call_them(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    """An owner who does not coach reads that somebody of them is here and silent, as in the brief (ADR 31)."""
    secret = invited(browser(people.alice), team, named(team, people.alice, "Night staff"))
    come_in(secret)
    for days, olga_reads in ((1, ["Nelli"]), (15, [])):
        nelli = Membership.objects.filter(user__display_name="Nelli")
        nelli.update(joined_at=timezone.now() - timedelta(days=days))
        for user, names in ((people.alice, ["Nelli"]), (people.carla, ["Nelli"]), (people.olga, olga_reads)):
            (actor,) = missing(browser(user), team)["actors"]
            assert [one["display_name"] for one in actor["people"]] == names, (user, days)
            assert actor["standing"] == ("arrived" if days == 1 else "silent")


def test_no_address_of_an_invitation_is_shown(browser: Callable[..., Browser], team: Team, people: People) -> None:
    note = named(team, people.alice, "Night staff")
    invited(browser(people.alice), team, note, email="nurse@niitty.example")
    for user in (people.alice, people.carla):
        assert missing(browser(user), team)["actors"][0]["invitation"]["state"] == "open"
        assert "nurse@" not in str(missing(browser(user), team)), "coaches do not see invitations"


def test_what_one_says_of_ones_own_sector_counts(browser: Callable[..., Browser], team: Team, people: People) -> None:
    secret = invited(browser(people.alice), team, sector="local")
    assert Browser().send("post", "/invitations/look/", {"secret": secret}).json()["sector"] == "local"
    come_in(secret, "Open", sector="")
    come_in(secret, "Other", sector="civil")
    assert [one.sector for one in Membership.objects.filter(role="guest").order_by("pk")] == ["people", "", "civil"]


def test_the_same_words_in_two_blocks_are_one_actor(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    named(team, people.alice, "Night staff", "stakes", x=0.5, y=0.5)
    on_rings = named(team, people.alice, "night  staff", "rings", lane="needed", x=0.25, y=0.5)
    named(team, people.alice, "Night staff")
    named(team, people.alice, "Who else?")
    boards.put(team, people.alice, 2, "unheard", "A question", type="question")
    first, second = missing(browser(people.alice), team)["actors"]
    assert (first["id"], first["place"], first["sector"], first["is_missing"]) == (
        str(on_rings.pk),
        "Should be involved",
        "local",
        True,
    )
    assert (second["text"], second["place"], second["sector"]) == ("Who else?", "Whose voice is missing", "")


def test_somebody_who_is_here_already_is_known_by_what_they_say_of_themselves(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    Membership.objects.filter(user=people.bob).update(about="guidance counsellor")
    named(team, people.alice, "Vocational college, guidance counsellors")
    named(team, people.alice, "Bob")
    found = {one["text"]: one for one in missing(browser(people.alice), team)["actors"]}
    assert found["Vocational college, guidance counsellors"]["people"][0]["display_name"] == "Bob"
    assert found["Bob"]["people"] == [], "three letters may be anything"


def test_gaps_by_sector(browser: Callable[..., Browser], team: Team, people: People) -> None:
    named(team, people.alice, "Game café", "rings", lane="edge", x=0.4, y=0.5)
    make.note(make.canvas(team), people.bob)
    Membership.objects.create(team=team, user=people.carla, role="guest", sector="business")
    rows = {one["sector"]: one for one in missing(browser(people.alice), team)["sectors"]}
    assert rows["business"] == {"sector": "business", "actors": 1, "here": 0, "contributing": 0}, (
        "a coach is no gap filled"
    )
    assert rows["civil"] == {"sector": "civil", "actors": 0, "here": 1, "contributing": 1}
    assert (rows["state"]["here"], rows["state"]["contributing"]) == (1, 1)
    assert len(rows) == 6


def test_the_funnel_from_invitation_to_coming_back(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window = browser(people.alice)
    assert missing(window, team)["funnel"]["sent"] == 0
    first = invited(window, team, email="one@niitty.example")
    second = invited(window, team, email="two@niitty.example")
    link = invited(window, team)
    invited(window, team, role="core")
    assert window.send("post", "/invitations/look/", {"secret": second}).status_code == 200
    assert Invitation.objects.filter(opened_at=None).count() == 4, "looking at one's own is not opening"
    assert Browser().send("post", "/invitations/look/", {"secret": second}).status_code == 200
    nelli = come_in(link)
    come_in(link, "Veli"), come_in(first, "One")
    sent = {"canvas": str(make.canvas(team).pk), "block": "unheard", "text": "Porters"}
    nelli.send("post", "/notes/", sent), nelli.send("post", "/notes/", sent)
    assert missing(window, team)["funnel"] == {"sent": 4, "opened": 4, "arrived": 3, "contributed": 1, "came_back": 0}
    Note.objects.filter(pk=Note.objects.latest("pk").pk).update(created_at=timezone.now() - timedelta(days=2))
    assert missing(window, team)["funnel"]["came_back"] == 1


def test_an_invitation_is_about_a_note_of_the_same_team(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People
) -> None:
    window = browser(people.alice)
    foreign = named(neighbours, people.peter, "Night staff")
    sent = {"team": str(team.pk), "role": "guest", "about_kind": "canvas", "about_anchor": str(foreign.pk)}
    for canvas in (foreign.canvas_id, make.canvas(team).pk, team.pk):
        response = window.send("post", "/invitations/", sent | {"about_id": str(canvas)})
        assert problem(response) == (400, "invalid"), canvas
        assert list(response.json()["errors"]) == ["about_anchor"]
    assert not Invitation.objects.exists()


def test_what_may_be_done_about_it(browser: Callable[..., Browser], team: Team, people: People) -> None:
    named(team, people.alice, "Night staff")
    for user, rights in ((people.alice, (True, True)), (people.olga, (True, False)), (people.carla, (False, False))):
        assert tuple(missing(browser(user), team)["abilities"].values()) == rights
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert tuple(missing(browser(people.alice), team)["abilities"].values()) == (False, False)


def test_a_revoked_invitation_was_none(browser: Callable[..., Browser], team: Team, people: People) -> None:
    note = named(team, people.alice, "Night staff")
    window = browser(people.alice)
    invited(window, team, note)
    Invitation.objects.update(expires_at=timezone.now() - timedelta(days=1))
    actor = missing(window, team)["actors"][0]
    assert (actor["standing"], actor["invitation"]["state"]) == ("invited", "expired")
    Invitation.objects.update(revoked_at=timezone.now())
    assert missing(window, team)["actors"][0]["invitation"] is None


def test_a_team_without_such_a_canvas(browser: Callable[..., Browser], team: Team, people: People) -> None:
    seen = missing(browser(people.alice), team)
    assert (seen["canvas"], seen["actors"]) == (None, [])


def grown(team: Team, number: int, people: People) -> None:
    outside = somebody(f"Out{number}")
    note = named(team, people.alice, f"Actor {number}", "rings", lane="needed", x=0.1 * number, y=0.5)
    about: dict[str, Any] = {"about_kind": "canvas", "about_id": note.canvas_id, "about_anchor": str(note.pk)}
    invitation = make.invitation(team, people.alice, secret=f"s{number}", **about)
    Membership.objects.create(team=team, user=outside, role="guest", sector="civil", invitation=invitation)


def test_queries_do_not_grow(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window, path = browser(people.alice), f"/teams/{team.pk}/missing/"
    grown(team, 1, people)
    one = queries(window, path)
    for number in (2, 3):
        grown(team, number, people)
    assert queries(window, path) == one <= QUERIES
    assert len(window.read(path)["actors"]) == 3
