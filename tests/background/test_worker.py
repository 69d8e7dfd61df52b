"""Tasks and duties: done by one worker, tried again, given up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from workspace.background import queue, turns
from workspace.background.models import DutyTurn
from workspace.background.worker import Worker
from workspace.core import duties
from workspace.core.duties import Duty

pytestmark = pytest.mark.django_db
done: list[str] = []


@task()
def note_down(word: str) -> None:
    done.append(word)


@task()
def break_down(word: str) -> None:
    done.append(word)
    raise RuntimeError(f"{word} is private")


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(duties, "_duties", {})
    done.clear()
    yield
    done.clear()


def the_task() -> DBTaskResult[Any, Any]:
    return DBTaskResult.objects.get()


def test_a_task_is_done_once() -> None:
    note_down.enqueue("one")
    Worker().work_off()
    Worker().work_off()
    assert done == ["one"]
    assert the_task().status == TaskResultStatus.SUCCESSFUL


def test_a_task_of_what_was_rolled_back_was_never_there() -> None:
    with transaction.atomic():
        note_down.enqueue("one")
        transaction.set_rollback(True)
    Worker().work_off()
    assert done == []


def test_a_task_that_fails_rests_ever_longer_and_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    break_down.enqueue("one")
    rests = []
    for _try in range(queue.MOST_TRIES):
        DBTaskResult.objects.update(run_after=timezone.now())
        Worker().work_off()
        rests.append(round((the_task().run_after - timezone.now()).total_seconds()))
    assert len(done) == 8
    assert rests[:7] == [30, 120, 480, 1920, 7680, 21600, 21600]
    assert the_task().status == TaskResultStatus.FAILED
    Worker().work_off()
    assert len(done) == 8
    assert "private" not in caplog.text + the_task().traceback
    assert "RuntimeError" in caplog.text


def test_a_task_whose_worker_was_killed_is_begun_anew() -> None:
    note_down.enqueue("one")
    assert queue.take("killed") is not None
    queue.requeue_stranded()
    assert the_task().status == TaskResultStatus.RUNNING, "it may still be at it"
    DBTaskResult.objects.update(started_at=timezone.now() - timedelta(minutes=6))
    queue.requeue_stranded()
    DBTaskResult.objects.update(run_after=timezone.now())
    Worker().work_off()
    assert done == ["one"]


def test_a_slow_worker_does_not_end_what_another_has_begun_anew() -> None:
    note_down.enqueue("one")
    slow = queue.take("slow")
    assert slow is not None
    DBTaskResult.objects.update(started_at=timezone.now() + timedelta(seconds=1))
    queue.perform(slow)
    assert the_task().status == TaskResultStatus.RUNNING


def test_a_task_that_is_known_no_more_stops_nobody() -> None:
    note_down.enqueue("one")
    DBTaskResult.objects.update(task_path="tests.background.gone.nothing")
    note_down.enqueue("two")
    Worker().work_off()
    assert done == ["two"]


def test_an_idle_worker_writes_nothing(django_assert_num_queries: Any) -> None:
    duties.register(Duty("later", timedelta(hours=1), lambda: done.append("later")))
    Worker().work_off()
    with django_assert_num_queries(2) as asked:
        Worker().work_off()
    assert all(query["sql"].startswith("SELECT") for query in asked.captured_queries)
    assert done == ["later"]


def test_a_duty_comes_round_again_and_not_before() -> None:
    duty = Duty("count", timedelta(minutes=10), lambda: done.append("count"))
    duties.register(duty)
    Worker().work_off()
    assert done == ["count"]
    rest = DutyTurn.objects.get().due_at - timezone.now()
    assert timedelta(minutes=9) < rest <= timedelta(minutes=10)
    DutyTurn.objects.update(due_at=timezone.now())
    Worker().work_off()
    assert done == ["count"] * 2


def test_one_worker_does_a_duty_and_whoever_is_killed_in_it_holds_it_for_minutes() -> None:
    def meanwhile() -> None:
        done.append("mine")
        assert not turns.perform(duty), "another worker looks at the same time"

    duty = Duty("meet", timedelta(hours=1), meanwhile)
    duties.register(duty)
    assert [each.name for each in turns.due()] == ["meet"]
    assert turns.perform(duty)
    assert done == ["mine"]


def test_a_duty_that_fails_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> None:
        raise IntegrityError("alice@niitty.example")

    duties.register(Duty("broken", timedelta(hours=1), broken))
    duties.register(Duty("good", timedelta(hours=1), lambda: done.append("good")))
    with transaction.atomic():
        Worker().work_off()
    assert done == ["good"]
    assert "alice" not in caplog.text
    assert DutyTurn.objects.filter(due_at__gt=timezone.now() + timedelta(minutes=50)).count() == 2


def test_what_is_done_is_forgotten() -> None:
    note_down.enqueue("one")
    Worker().work_off()
    queue.forget_finished()
    assert DBTaskResult.objects.exists()
    DBTaskResult.objects.update(finished_at=timezone.now() - timedelta(days=8))
    queue.forget_finished()
    assert not DBTaskResult.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_workers_share_the_tasks_and_do_none_twice() -> None:
    def work() -> None:
        try:
            Worker().work_off()
        finally:
            connection.close()

    for number in range(20):
        note_down.enqueue(str(number))
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(done, key=int) == [str(number) for number in range(20)]
