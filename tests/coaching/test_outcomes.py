"""What became of it: nobody outside who contributed is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.core import mail as outbox
from django.utils import timezone

from canvases.models import Note
from experiments.models import Experiment
from teams.models import Activity, Comment, Membership, Team, Verb
from teams.services import discussion
from tests import make
from tests.coaching.test_board import measure, queries
from tests.coaching.test_briefs import answered, spoken, written
from tests.experiments import stories
from tests.notifications.kit import work_off
from tests.people import Browser, People, problem, somebody
from workspace.accounts import hooks
from workspace.coaching.models import Outcome, OutcomeFor
from workspace.notifications.models import Notification, TeamPost

TEXT = "We asked the night staff because of you. They now meet every Monday."
QUERIES = 60


def outcomes(window: Browser, team: Team) -> Any:
    return window.read(f"/teams/{team.pk}/outcomes/")


def waiting(window: Browser, team: Team) -> list[str]:
    return [one["person"]["display_name"] for one in outcomes(window, team)["waiting"]]


def tell(window: Browser, team: Team, *people: Any, key: str = "", text: str = TEXT) -> Any:
    sent = {"people": [str(person.pk) for person in people], "text": text}
    return window.send("post", f"/teams/{team.pk}/outcomes/", sent, headers={"Idempotency-Key": key} if key else {})


def test_who_waits_longer_than_a_week_is_on_the_list_the_longest_first(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    experiment = stories.whole(team, people.alice, people.alice)
    written(team, people.bob, 8), written(team, people.bob, 3)
    spoken(team, people.greta, 12, "Ask the porters.")
    newcomer, third = somebody("New"), somebody("Third")
    for person in (newcomer, third):
        Membership.objects.create(team=team, user=person, role="guest")
    written(team, newcomer, 6)
    trace = stories.evidence(experiment, third, text="I would have blocked it", status="waiting")
    type(trace).objects.filter(pk=trace.pk).update(created_at=timezone.now() - timedelta(days=10))
    written(team, people.alice, 30), written(team, people.carla, 30)
    seen = outcomes(browser(people.alice), team)
    assert [one["person"]["display_name"] for one in seen["waiting"]] == ["Greta", "Third", "Bob"]
    greta, _, bob = seen["waiting"]
    assert (greta["has_address"], greta["count"], greta["said"][0]["text"]) == (False, 1, "Ask the porters.")
    assert (bob["has_address"], bob["count"], bob["role"]) == (True, 2, "stakeholder")
    assert greta["said"][0]["title"] == "2 Actors and invitations"
    assert waiting(browser(people.carla), team) == ["Greta", "Third", "Bob"]


def test_whoever_has_heard_is_not_on_the_list_until_they_contribute_again(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    window = browser(people.alice)
    answered(spoken(team, people.bob, 20), people.alice, 15)
    assert waiting(window, team) == []
    written(team, people.bob, 10)
    assert waiting(window, team) == ["Bob"]
    assert tell(window, team, people.bob).status_code == 201
    assert waiting(window, team) == []
    assert measure(window, team, "feedback_closed")["of"] == 0, "waited for no more than three weeks"


def test_telling_closes_the_circle_that_the_measure_counts(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    window = browser(people.alice)
    written(team, people.bob, 25), written(team, people.bob, 18), written(team, people.greta, 25)
    assert measure(window, team, "feedback_closed")["n"] == 0
    tell(window, team, people.bob, people.greta)
    found = measure(window, team, "feedback_closed")
    assert (found["n"], found["of"]) == (1, 2), "within three weeks of one thing Bob said; too late for Greta"


def test_one_text_to_many_quotes_each_their_own_words(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    note = written(team, people.bob, 9)
    Note.objects.filter(pk=note.pk).update(text="Ask the night staff.")
    spoken(team, people.greta, 9, "Ask the porters.")
    response = tell(browser(people.alice), team, people.bob, people.greta)
    assert response.status_code == 201
    made = response.json()
    assert (made["text"], sorted(one["display_name"] for one in made["people"])) == (TEXT, ["Bob", "Greta"])
    assert {row.person: row.text for row in Notification.objects.filter(kind="became")} == {
        people.bob: f"“Ask the night staff.”\n\n{TEXT}",
        people.greta: f"“Ask the porters.”\n\n{TEXT}",
    }
    work_off()
    (letter,) = outbox.outbox
    assert letter.to == ["bob@niitty.example"]
    assert letter.subject == "Kaarnala tells you what became of what you said"
    assert "“Ask the night staff.”" in letter.body
    assert TEXT in letter.body
    assert "porters" not in letter.body
    assert f"/teams/{team.pk}#became" in letter.body
    told = Activity.objects.get(verb=Verb.CONTRIBUTORS_TOLD)
    assert (told.excerpt, told.target_id) == ("", None), "the feed says that it was done, not what was said"
    (mine,) = browser(people.greta).read("/me/outcomes/")
    assert (mine["text"], mine["said"]["text"], mine["team"]["name"]) == (TEXT, "Ask the porters.", "Kaarnala")
    (told_row,) = outcomes(browser(people.alice), team)["told"]
    assert told_row == made


def test_a_team_that_keeps_its_texts_out_of_letters(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    TeamPost.objects.create(team=team, quotes_texts=False)
    written(team, people.bob, 9)
    tell(browser(people.alice), team, people.bob)
    work_off()
    assert TEXT not in outbox.outbox[0].body


def test_sent_twice_it_is_told_once(browser: Callable[..., Browser], team: Team, people: People) -> None:
    written(team, people.bob, 9)
    window = browser(people.alice)
    first, second = tell(window, team, people.bob, key="k1"), tell(window, team, people.bob, key="k1")
    assert first.json() == second.json()
    assert (Outcome.objects.count(), OutcomeFor.objects.count(), Notification.objects.count()) == (1, 1, 1)
    assert tell(window, team, people.bob, people.bob, key="k2").status_code == 201
    assert OutcomeFor.objects.count() == 2, "named twice, told once"


def test_a_key_of_another_team_is_refused(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People
) -> None:
    Membership.objects.create(team=neighbours, user=people.alice, role="core")
    Membership.objects.create(team=neighbours, user=people.bob, role="guest")
    written(team, people.bob, 9), written(neighbours, people.bob, 9)
    window = browser(people.alice)
    tell(window, team, people.bob, key="k1")
    assert problem(tell(window, neighbours, people.bob, key="k1")) == (409, "key_used")


def test_only_those_who_said_something_are_written_to(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    window = browser(people.alice)
    written(team, people.bob, 9), written(team, people.alice, 9), written(team, people.charlie, 9)
    for person in (people.greta, people.alice, people.charlie):
        response = tell(window, team, people.bob, person)
        assert (problem(response), list(response.json()["errors"])) == ((400, "invalid"), ["people"])
    assert problem(tell(window, team)) == (400, "invalid")
    assert problem(tell(window, team, people.bob, text=" ")) == (400, "invalid")
    assert not Outcome.objects.exists()


def test_only_the_core_writes_in_the_teams_name(browser: Callable[..., Browser], team: Team, people: People) -> None:
    written(team, people.bob, 9)
    for user in (people.bob, people.carla, people.olga):
        assert problem(tell(browser(user), team, people.bob)) == (403, "forbidden")
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert problem(tell(browser(people.alice), team, people.bob)) == (403, "forbidden")


def test_words_that_were_taken_back_are_not_quoted_any_more(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    comment = spoken(team, people.bob, 9)
    tell(browser(people.alice), team, people.bob)
    Comment.objects.filter(pk=comment.pk).update(deleted_at=timezone.now(), body="")
    (mine,) = browser(people.bob).read("/me/outcomes/")
    assert (mine["said"], mine["text"]) == (None, TEXT)


def test_the_next_text_quotes_what_no_text_was_about(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    window = browser(people.alice)
    first, second = spoken(team, people.bob, 20, "First"), spoken(team, people.bob, 19, "Second")
    tell(window, team, people.bob), tell(window, team, people.bob), tell(window, team, people.bob)
    about = OutcomeFor.objects.order_by("pk").values_list("about_id", flat=True)
    assert list(about) == [first.pk, second.pk, second.pk]


def test_a_guest_who_becomes_an_account_keeps_what_was_written_to_them(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    spoken(team, people.greta, 9), spoken(team, people.bob, 9)
    tell(browser(people.alice), team, people.greta, people.bob)
    tell(browser(people.alice), team, people.greta)
    hooks.merge(people.greta, people.bob)
    assert len(browser(people.bob).read("/me/outcomes/")) == 2


def test_after_three_months_it_is_in_the_inbox_alone(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    spoken(team, people.bob, 9)
    tell(browser(people.alice), team, people.bob)
    Outcome.objects.update(at=timezone.now() - timedelta(days=91))
    assert browser(people.bob).read("/me/outcomes/") == []
    assert browser(people.bob).read("/notifications/")["results"][0]["kind"] == "became"


def test_nothing_is_told_of_a_team_one_does_not_see(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    spoken(team, people.bob, 9)
    tell(browser(people.alice), team, people.bob)
    Team.objects.filter(pk=team.pk).update(visibility="team")
    assert browser(people.bob).read("/me/outcomes/") == []


def test_what_one_does_not_see_any_more_is_not_named(
    browser: Callable[..., Browser], team: Team, people: People
) -> None:
    experiment = stories.whole(team, people.alice, people.alice)
    discussion.start_thread(people.bob, target_kind="experiment", target_id=experiment.pk, body="Try it at night.")
    tell(browser(people.alice), team, people.bob)
    [heard] = browser(people.bob).read("/me/outcomes/")
    assert (heard["said"]["title"], str(experiment.pk) in heard["said"]["path"]) == (experiment.title, True)
    Experiment.objects.filter(pk=experiment.pk).update(visibility="team", title="Without the college")
    [heard] = browser(people.bob).read("/me/outcomes/")
    assert (heard["said"]["text"], heard["said"]["title"]) == ("Try it at night.", "")
    assert str(experiment.pk) not in heard["said"]["path"]


def grown(team: Team, number: int) -> Any:
    outside = somebody(f"Out{number}")
    Membership.objects.create(team=team, user=outside, role="guest")
    canvas = make.canvas(team, number)
    note = make.note(canvas, outside)
    Note.objects.filter(pk=note.pk).update(created_at=timezone.now() - timedelta(days=30))
    return outside


def test_queries_do_not_grow(browser: Callable[..., Browser], team: Team, people: People) -> None:
    window, path = browser(people.alice), f"/teams/{team.pk}/outcomes/"
    tell(window, team, grown(team, 1)), grown(team, 2)
    bob = browser(people.bob)
    spoken(team, people.bob, 9)
    tell(window, team, people.bob)
    one, mine = queries(window, path), queries(bob, "/me/outcomes/")
    for number in (3, 4):
        tell(window, team, grown(team, number)), grown(team, number + 4)
        tell(window, team, people.bob)
    assert queries(window, path) == one <= QUERIES
    assert queries(bob, "/me/outcomes/") == mine
    assert len(outcomes(window, team)["waiting"]) == 3
