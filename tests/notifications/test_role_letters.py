"""Letters about what somebody may do from now on, in the language of each."""

from __future__ import annotations

import pytest
from django.core import mail as outbox

from teams.models import Membership, Team
from teams.roles import ProgrammeRoleName
from teams.services import memberships, programmes
from tests.notifications.kit import work_off
from tests.people import People
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db

ROLES = {
    "en": ("Olga made you a coach of the programme Spring", "Alice took you out of the team Kaarnala"),
    "fi": ("Olga teki sinusta ohjelman valmentajan: Spring", "Alice poisti sinut tiimistä Kaarnala"),
    "et": ("Olga määras sind programmi mentoriks: Spring", "Alice eemaldas sind meeskonnast Kaarnala"),
    "sv": ("Olga gjorde dig till coach för programmet Spring", "Alice tog bort dig från teamet Kaarnala"),
}


@pytest.mark.parametrize("language", ROLES)
def test_a_letter_tells_of_a_role_in_the_programme_and_of_being_taken_out(
    team: Team, people: People, language: str
) -> None:
    User.objects.filter(pk=people.bob.pk).update(language=language)
    programmes.give_role(people.olga, programme=team.programme, user_id=people.bob.pk, role=ProgrammeRoleName.COACH)
    work_off()
    memberships.remove(people.alice, membership=Membership.objects.get(user=people.bob))
    work_off()
    assert tuple(letter.subject for letter in outbox.outbox) == ROLES[language]
