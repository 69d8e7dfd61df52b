"""Thirty letters, and a worker that is killed in the middle: nobody gets two."""

from __future__ import annotations

import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.post import MailServer, WorkerProcess
from tests.servers import Server

pytestmark = pytest.mark.live
THIRTY = 30
SECONDS = 60.0
ARRANGE = """
from datetime import timedelta
from django.utils import timezone
from teams import news
from teams.models import Membership
from teams.news import Kind, News
from tests import make
from tests.people import somebody
from workspace.core.ids import uuid7
from workspace.notifications.models import Notification
team = make.team()
actor = somebody("Actor")
for number in range(30):
    person = somebody(f"P{number}")
    Membership.objects.create(team=team, user=person, role="stakeholder")
    news.tell(actor, News(Kind.ROLE, team, [person.pk], uuid7(), detail="core"))
Notification.objects.update(at=timezone.now() - timedelta(minutes=5))
"""
# What takes minutes in life: the leases of a worker that was killed run out.
LATER = """
from datetime import timedelta
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from workspace.background.models import DutyTurn
now = timezone.now()
DBTaskResult.objects.filter(status="RUNNING").update(started_at=now - timedelta(minutes=6))
DutyTurn.objects.update(due_at=now)
from workspace.background import queue
queue.requeue_stranded()
DBTaskResult.objects.filter(status="READY").update(run_after=now)
"""
STATES = """
from collections import Counter
from workspace.notifications.models import PostedLetter
from django_tasks_db.models import DBTaskResult
print(Counter(PostedLetter.objects.values_list("state", flat=True))["handed"],
      DBTaskResult.objects.exclude(status="SUCCESSFUL").count())
"""


@pytest.fixture
def mail() -> Iterator[MailServer]:
    server = MailServer()
    yield server
    server.close()


@pytest.fixture
def worker(tmp_path: Path, migrated: Path, mail: MailServer) -> Iterator[WorkerProcess]:
    shutil.copytree(migrated, tmp_path / "data")
    process = WorkerProcess(tmp_path / "data", mail)
    process.manage("shell", "--verbosity=0", "-c", ARRANGE)
    yield process
    process.close()


def until(worker: WorkerProcess, mail: MailServer, count: int) -> None:
    deadline = time.monotonic() + SECONDS
    while len(mail.arrived) < count:
        assert time.monotonic() < deadline, (mail.arrived, worker.log.read_text())
        time.sleep(0.05)


def until_dead(worker: WorkerProcess) -> None:
    deadline = time.monotonic() + SECONDS
    while worker.pid is not None:
        assert time.monotonic() < deadline, worker.log.read_text()
        time.sleep(0.02)


def states(worker: WorkerProcess) -> list[int]:
    """How many letters are in doubt, and how many tasks are still to be done."""
    return [int(number) for number in worker.manage("shell", "--verbosity=0", "-c", STATES).split()]


def rests(worker: WorkerProcess) -> list[int]:
    """The states when nothing is left to be done: whatever would be sent twice is sent by then."""
    deadline = time.monotonic() + SECONDS
    while (found := states(worker))[1] != 0:
        assert time.monotonic() < deadline, (found, worker.log.read_text())
    return found


def go_on(worker: WorkerProcess) -> None:
    """Another worker, when the leases of the one that was killed have run out."""
    worker.manage("shell", "--verbosity=0", "-c", LATER)
    worker.start()


EVERYBODY = sorted(f"p{number}@niitty.example" for number in range(THIRTY))


def test_a_worker_that_is_told_to_stop_ends_well_and_the_next_one_goes_on(
    worker: WorkerProcess, mail: MailServer
) -> None:
    mail.on_letter = lambda number: worker.kill(signal.SIGTERM) if number == 5 else None
    worker.start()
    until_dead(worker)
    assert worker.stop() == 0
    assert 5 <= len(mail.arrived) < THIRTY
    worker.start()
    until(worker, mail, THIRTY)
    assert worker.stop() == 0
    assert sorted(mail.arrived) == EVERYBODY
    assert states(worker) == [0, 0]
    assert "@niitty.example" not in worker.log.read_text()


def test_a_worker_killed_when_a_letter_had_arrived_sends_none_twice(worker: WorkerProcess, mail: MailServer) -> None:
    """The worst moment: the mail server has the letter, and nobody has written that down."""
    mail.on_letter = lambda number: worker.kill() if number == 15 else None
    worker.start()
    until_dead(worker)
    mail.on_letter = lambda _number: None
    go_on(worker)
    until(worker, mail, THIRTY)
    assert rests(worker) == [1, 0]
    assert sorted(mail.arrived) == EVERYBODY, "nobody two, nobody none"


def test_a_worker_killed_when_a_letter_was_just_leaving_does_not_send_that_one(
    worker: WorkerProcess, mail: MailServer
) -> None:
    """What at-most-once costs: one letter. It is in doubt, and the inbox has what it was about."""
    mail.on_sender = lambda number: worker.kill() if number == 15 else None
    worker.start()
    until_dead(worker)
    mail.on_sender = lambda _number: None
    go_on(worker)
    until(worker, mail, THIRTY - 1)
    assert rests(worker) == [1, 0]
    assert len(set(mail.arrived)) == len(mail.arrived) == THIRTY - 1


def test_a_server_by_itself_posts_letters_too_and_still_ends_in_time(worker: WorkerProcess, tmp_path: Path) -> None:
    """The embedded default: a thread of the server, which neither keeps it from answering nor from ending."""
    folder = tmp_path / "data"
    server = Server(folder)
    server.start()
    try:
        deadline = time.monotonic() + SECONDS
        while len(list((folder / "mail").glob("*.log"))) < 5:
            assert time.monotonic() < deadline, server.log.read_text()
            time.sleep(0.05)
        began = time.monotonic()
        assert server.stop() == 0
        assert time.monotonic() - began < 10
    finally:
        server.close()
    written = [path.read_text(encoding="utf-8") for path in (folder / "mail").glob("*.log")]
    found = [line.removeprefix("To: ") for text in written for line in text.splitlines() if line.startswith("To: ")]
    assert len(found) == len(set(found))
    assert "Traceback" not in server.log.read_text()
    assert states(worker)[0] == 0


def test_two_workers_at_once_send_everybody_one(worker: WorkerProcess, mail: MailServer, tmp_path: Path) -> None:
    other = WorkerProcess(tmp_path / "data", mail)
    other.log = tmp_path / "other.log"
    try:
        worker.start()
        other.start()
        until(worker, mail, THIRTY)
        rests(worker)
    finally:
        other.close()
    assert sorted(mail.arrived) == EVERYBODY
    assert worker.stop() == 0
