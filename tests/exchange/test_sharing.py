"""What teams show to each other: exactly what they chose, without names, as long as it still says the same."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from experiments.models import Assumption, Evidence, Learning, State
from teams.models import Activity, Membership, Programme, Team
from teams.roles import Role
from tests import make
from tests.exchange import kit
from tests.experiments import stories, traces
from tests.people import Browser, People, problem, somebody
from workspace.core.ids import uuid7
from workspace.exchange.models import Share, SharedPart, ShareKind


def body(team: Team, **details: Any) -> dict[str, Any]:
    return {"team": str(team.pk), "why": kit.WHY} | details


def test_a_block_is_shown_without_the_names_of_those_who_wrote_it(team: Team, people: People) -> None:
    kit.note(team, people.alice, "Trust travels.", order="a0")
    kit.note(team, people.bob, "Ask who knows them.", order="a1")
    canvas = kit.log_canvas(team)
    given = body(team, kind="block", thing=str(canvas.pk), block=kit.BLOCK, language="fi")
    made = Browser(people.alice).send("post", "/shares/", given)
    assert made.status_code == 201, made.content
    [row] = kit.feed(people.peter, team)
    assert row["parts"] == [
        {"place": "note", "lane": "", "text": "Trust travels."},
        {"place": "note", "lane": "", "text": "Ask who knows them."},
    ]
    assert row["team"]["name"] == "Kaarnala"
    assert (row["canvas"]["slug"], row["canvas"]["block_title"]) == ("iteration-log", "Insights worth sharing")
    assert (row["phase"]["id"], row["language"], row["why"]) == ("try", "fi", kit.WHY)
    assert row["shared_by"]["display_name"] == "Alice", "the core member who chose it, and nobody else"
    assert b"Bob" not in Browser(people.peter).send("get", f"/shares/{row['id']}/").content
    assert row["abilities"] == {"change": False, "take_back": False, "comment": True, "acknowledge": True}


def test_what_guests_wrote_is_never_taken(team: Team, people: People) -> None:
    kit.note(team, people.alice, "Ours")
    kit.note(team, people.greta, "A guest's")
    former = somebody("Former")
    Membership.objects.create(team=team, user=former, role=Role.GUEST)
    kit.note(team, former, "A guest's with an account")
    canvas = kit.log_canvas(team)
    window = Browser(people.alice)
    preview = window.read(f"/teams/{team.pk}/share-preview/?kind=block&thing={canvas.pk}&block={kit.BLOCK}")
    assert [part["text"] for part in preview["parts"]] == ["Ours"]
    assert preview["left_out"] == 2
    kit.shared_block(team, people.alice)
    assert kit.texts(people.peter, team) == [["Ours"]]
    only = kit.note(team, people.greta, "Alone")
    refused = window.send("post", "/shares/", body(team, kind="note", thing=str(only.pk)))
    assert problem(refused) == (409, "nothing_to_show")
    entry = traces.entry(team, people.greta, "I was there.")
    refused = window.send("post", "/shares/", body(team, kind="log", thing=str(entry.pk)))
    assert problem(refused) == (409, "nothing_to_show")


def test_a_guest_who_left_wrote_as_a_guest(team: Team, people: People) -> None:
    guest = somebody("Guest")
    seat = Membership.objects.create(team=team, user=guest, role=Role.GUEST)
    note = kit.note(team, guest, "For this team alone")
    entry = traces.entry(team, guest, "I was there.")
    seat_path = f"/memberships/{seat.pk}/"
    assert Browser(guest).send("delete", seat_path).status_code == 204
    window = Browser(people.alice)
    for kind, thing in (("note", note), ("log", entry)):
        refused = window.send("post", "/shares/", body(team, kind=kind, thing=str(thing.pk)))
        assert problem(refused) == (409, "nothing_to_show")
    Membership.objects.create(team=team, user=guest, role=Role.STAKEHOLDER)
    taken = window.send("post", "/shares/", body(team, kind="note", thing=str(note.pk)))
    assert taken.status_code == 201, "who is back is what the membership says (ADR 34)"


def test_words_are_held_back_as_soon_as_their_source_says_something_else(team: Team, people: People) -> None:
    first, second = kit.note(team, people.alice, "Stays"), kit.note(team, people.alice, "Changes")
    share = kit.shared_block(team, people.alice)
    kit.note(team, people.alice, "Written later")
    second.text = "Names a client"
    second.save()
    [row] = kit.feed(people.peter, team)
    assert [part["text"] for part in row["parts"]] == ["Stays"]
    assert row["held_back"] == 1
    window = Browser(people.alice)
    assert problem(Browser(people.peter).send("post", f"/shares/{share.pk}/renew/")) == (403, "forbidden")
    assert window.send("post", f"/shares/{share.pk}/renew/").status_code == 200
    [row] = kit.feed(people.peter, team)
    assert {part["text"] for part in row["parts"]} == {"Stays", "Names a client", "Written later"}
    type(first).objects.update(deleted_at=share.created_at)
    [row] = kit.feed(people.peter, team)
    assert (row["parts"], row["held_back"]) == ([], 3)
    assert problem(window.send("post", f"/shares/{share.pk}/renew/")) == (409, "nothing_to_show")


def test_a_story_shows_evidence_by_consent_and_nobodys_name(team: Team, people: People) -> None:
    make.canvas_set()
    experiment = stories.whole(team, people.alice, people.bob, State.CLOSED)
    quote = Evidence.objects.get(experiment=experiment, type="quote")
    Evidence.objects.filter(pk=quote.pk).update(consent_to_show=True, author=people.greta)
    kit.shared(team, people.alice, ShareKind.EXPERIMENT, experiment)
    [row] = kit.feed(people.peter, team)
    assert (row["title"], row["phase"]["id"]) == ("A message with a name", "renew")
    said: dict[str, list[str]] = {}
    for part in row["parts"]:
        said.setdefault(part["place"], []).append(part["text"])
    assert said["evidence"] == ["I knew him"]
    assert said["decided"] == ["All colleges from August"]
    assert "Director" not in str(row)
    Evidence.objects.filter(pk=quote.pk).update(consent_to_show=False)
    [row] = kit.feed(people.peter, team)
    assert "evidence" not in {part["place"] for part in row["parts"]}
    Learning.objects.update(is_shareable=False)
    [row] = kit.feed(people.peter, team)
    assert "learned" not in {part["place"] for part in row["parts"]}
    assert row["held_back"] == 2


def test_a_story_does_not_tell_a_guests_note_as_what_was_believed(team: Team, people: People) -> None:
    make.canvas_set()
    experiment = stories.whole(team, people.alice, people.bob, State.CLOSED)
    kit.shared(team, people.alice, ShareKind.EXPERIMENT, experiment)

    def places() -> set[str]:
        [row] = kit.feed(people.peter, team)
        return {part["place"] for part in row["parts"]}

    assert "belief" in places()
    note = kit.note(team, people.bob)
    Assumption.objects.filter(experiments=experiment).update(source_note=note)
    assert "belief" in places()
    type(note).objects.update(author=people.greta)
    assert "belief" not in places()
    query = f"kind=experiment&thing={experiment.pk}"
    preview = Browser(people.alice).read(f"/teams/{team.pk}/share-preview/?{query}")
    assert "belief" not in {part["place"] for part in preview["parts"]}


def test_a_learning_and_a_log_entry_are_shared(team: Team, people: People) -> None:
    experiment = stories.whole(team, people.alice, people.bob, State.CLOSED)
    learning = experiment.learnings.get()
    kit.shared(team, people.alice, ShareKind.LEARNING, learning)
    kit.shared(team, people.alice, ShareKind.LOG, traces.entry(team, people.bob, "Met the night staff."))
    assert kit.texts(people.peter, team) == [
        ["Met the night staff."],
        [learning.statement, "Ask who knows them"],
    ]


def test_a_practice_is_told_and_told_better(team: Team, people: People) -> None:
    window = Browser(people.alice)
    given = body(team, kind="practice", title="Ask at the door", words="Stand there.")
    made = window.send("post", "/shares/", given).json()
    changed = window.send("patch", f"/shares/{made['id']}/", {"words": "Stand there, and ask.", "why": "It is short"})
    assert changed.status_code == 200
    [row] = kit.feed(people.peter, team)
    assert (row["title"], row["parts"][0]["text"], row["why"]) == (
        "Ask at the door",
        "Stand there, and ask.",
        "It is short",
    )
    assert Activity.objects.get(verb="thing_shared").excerpt == "Ask at the door"
    window.send("patch", f"/shares/{made['id']}/", {"title": "Ask"})
    assert Activity.objects.get(verb="thing_shared").excerpt == "Ask", "the feed says what the share says"
    assert problem(window.send("post", "/shares/", body(team, kind="practice", title="x"))) == (400, "invalid")
    kit.note(team, people.alice)
    block = kit.shared_block(team, people.alice)
    refused = window.send("patch", f"/shares/{block.pk}/", {"words": "Ours"})
    assert problem(refused) == (403, "forbidden"), "the words of a note are changed where they are"


def test_a_share_is_taken_back_at_any_time(team: Team, people: People) -> None:
    share = kit.practice(team, people.alice)
    Browser(people.peter).send("put", f"/shares/{share.pk}/acknowledgement/", {"thanks": True, "uses": False})
    Browser(people.peter).send("post", "/threads/", {"target_kind": "share", "target_id": str(share.pk), "body": "Oh"})
    Team.objects.filter(pk=team.pk).update(archived_at=share.created_at)
    window = Browser(people.alice)
    assert problem(Browser(people.bob).send("delete", f"/shares/{share.pk}/")) == (403, "forbidden")
    assert window.send("delete", f"/shares/{share.pk}/").status_code == 204
    assert problem(window.send("delete", f"/shares/{share.pk}/")) == (404, "not_found")
    assert kit.feed(people.peter, team) == []
    assert not SharedPart.objects.exists()
    assert not Activity.objects.exclude(excerpt="").filter(verb="thing_shared").exists()
    path = f"/threads/?target_kind=share&target_id={share.pk}"
    assert problem(Browser(people.peter).send("get", path)) == (404, "not_found")


def test_a_thing_is_shared_once_and_may_be_shared_again(team: Team, people: People) -> None:
    kit.note(team, people.alice)
    share = kit.shared_block(team, people.alice)
    window, canvas = Browser(people.alice), kit.log_canvas(team)
    given = body(team, kind="block", thing=str(canvas.pk), block=kit.BLOCK)
    assert problem(window.send("post", "/shares/", given)) == (409, "shared_already")
    window.send("delete", f"/shares/{share.pk}/")
    assert window.send("post", "/shares/", given).status_code == 201


def test_the_same_key_shares_once(team: Team, people: People) -> None:
    window, given = Browser(people.alice), body(team, kind="practice", title="x", words="y")
    ids = {window.send("post", "/shares/", given, headers={"Idempotency-Key": "one"}).json()["id"] for _ in range(2)}
    assert len(ids) == Share.objects.count() == 1


def test_only_what_is_the_teams_own_is_shared(team: Team, neighbours: Team, people: People) -> None:
    theirs = kit.note(neighbours, people.peter)
    window = Browser(people.alice)
    for kind, thing in (("note", theirs.pk), ("learning", theirs.pk), ("experiment", team.pk), ("log", team.pk)):
        refused = window.send("post", "/shares/", body(team, kind=kind, thing=str(thing)))
        assert problem(refused) == (404, "not_found"), kind
    given = body(team, kind="block", thing=str(kit.log_canvas(team).pk), block="nowhere")
    assert problem(window.send("post", "/shares/", given)) == (404, "not_found")
    refused = Browser(people.bob).send("post", "/shares/", body(team, kind="practice", title="x", words="y"))
    assert problem(refused) == (403, "forbidden")


def test_thanks_and_use_are_signs_without_a_count(team: Team, neighbours: Team, people: People) -> None:
    share = kit.practice(team, people.alice)
    paula = somebody("Paula")
    Membership.objects.create(team=neighbours, user=paula, role=Role.CORE)
    path = f"/shares/{share.pk}/acknowledgement/"
    for user in (people.peter, paula):
        answer = Browser(user).send("put", path, {"thanks": True, "uses": True})
        assert answer.status_code == 200
    Browser(people.carla).send("put", path, {"thanks": True, "uses": False})
    [row] = kit.feed(people.alice, team)
    assert row["thanked_by"] == ["Rantala", "Carla"], "a team once, however many thank"
    assert row["used_by"] == ["Rantala"]
    assert problem(Browser(people.carla).send("put", path, {"thanks": True, "uses": True})) == (403, "forbidden")
    assert problem(Browser(people.alice).send("put", path, {"thanks": True, "uses": False})) == (403, "forbidden")
    mine = Browser(people.peter).send("put", path, {"thanks": False, "uses": True}).json()["mine"]
    assert mine == {"thanks": False, "uses": True}


def test_peers_talk_about_a_share_of_a_closed_team_and_the_sharer_hears(team: Team, people: People) -> None:
    Team.objects.update(visibility="team")
    share = kit.practice(team, people.alice)
    said = {"target_kind": "share", "target_id": str(share.pk), "body": "We do the same on Mondays."}
    assert Browser(people.peter).send("post", "/threads/", said).status_code == 201
    [row] = kit.feed(people.alice, team)
    assert row["comments"] == 1
    [news] = Browser(people.alice).read("/notifications/")["results"]
    assert news["kind"] == "commented"
    assert news["path"].startswith(f"/programmes/{team.programme_id}/exchange/shares/{share.pk}?comment=")


def test_the_feed_is_narrowed(team: Team, people: People) -> None:
    kit.note(team, people.alice)
    kit.shared_block(team, people.alice)
    kit.practice(team, people.alice)
    for query, kinds in (
        ("", ["practice", "block"]),
        ("&kind=practice", ["practice"]),
        ("&canvas=iteration-log", ["block"]),
        ("&phase=try", ["block"]),
        ("&phase=see", []),
    ):
        assert [row["kind"] for row in kit.feed(people.peter, team, query)] == kinds, query
    path = f"/shares/?programme={team.programme_id}&kind=wrong"
    assert problem(Browser(people.peter).send("get", path)) == (400, "invalid")
    seen = Browser(people.peter).read(f"/programmes/{team.programme_id}/exchange/")
    assert [canvas["slug"] for canvas in seen["canvases"]] == ["iteration-log"]
    assert len(seen["phases"]) == 5
    assert [one["name"] for one in seen["teams"]] == ["Rantala"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_feed_takes_as_many_queries_for_three_as_for_one(
    team: Team, people: People, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        note = kit.note(team, people.alice, f"Note {number}")
        share = kit.shared(team, people.alice, ShareKind.NOTE, note)
        Browser(people.peter).send("put", f"/shares/{share.pk}/acknowledgement/", {"thanks": True, "uses": True})
    window = Browser(people.peter)
    with django_assert_num_queries(15):
        assert len(window.read(f"/shares/?programme={team.programme_id}")["results"]) == count


def test_the_feed_takes_as_many_queries_for_many_teams_as_for_one(team: Team, people: People) -> None:
    window, counts = Browser(people.peter), []
    for number in range(3):
        kit.practice(kit.another_team(team, people.alice, number), people.alice)
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(f"/shares/?programme={team.programme_id}")["results"]) == number + 1
        counts.append(len(asked))
    assert counts[0] == counts[2]


def test_what_could_be_shared_is_listed_for_the_core(team: Team, people: People) -> None:
    experiment = stories.whole(team, people.alice, people.bob, State.CLOSED)
    note = kit.note(team, people.bob, "Who knows a lawyer?", "help")
    kit.note(team, people.greta, "A guest asks", "help")
    type(note.canvas).objects.filter(pk=note.canvas_id).update(counts={"help": 2})
    traces.entry(team, people.bob)
    window = Browser(people.alice)
    kinds = ("block", "note", "learning", "experiment", "log", "help")
    found = {kind: window.read(f"/teams/{team.pk}/shareable/?kind={kind}") for kind in kinds}
    assert [one["text"] for one in found["help"]] == ["Who knows a lawyer?"]
    assert [one["canvas"]["block"] for one in found["block"]] == ["help"]
    assert [one["thing"] for one in found["experiment"]] == [str(experiment.pk)]
    assert [one["is_shared"] for one in found["note"]] == [False]
    kit.shared(team, people.alice, ShareKind.NOTE, note)
    assert [one["is_shared"] for one in window.read(f"/teams/{team.pk}/shareable/?kind=note")] == [True]
    assert problem(Browser(people.bob).send("get", f"/teams/{team.pk}/shareable/?kind=note")) == (403, "forbidden")


def test_a_team_shares_no_more_than_it_may(team: Team, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workspace.exchange.services.sharing.MOST", 1)
    kit.practice(team, people.alice)
    refused = Browser(people.alice).send("post", "/shares/", body(team, kind="practice", title="x", words="y"))
    assert problem(refused) == (409, "too_many_shares")


def test_the_feed_is_narrowed_to_the_phases_of_the_programmes_own_canvases(
    programme: Programme, team: Team, people: People
) -> None:
    """The newest set of everybody's says nothing of how this programme calls its phases."""
    canvas = make.canvas(team)
    own = make.own_set(programme, version=2)
    own.vocabulary = {**own.vocabulary, "phases": [{"id": "look", "number": 1, "title": {"en": "Look"}}]}
    own.save()
    template = canvas.template
    template.pk, template.template_set = uuid7(), own
    template.save(force_insert=True)
    team.canvases.update(template=template)
    overview = Browser(people.alice).read(f"/programmes/{programme.pk}/exchange/")
    assert [phase["title"] for phase in overview["phases"]] == ["Look"]
