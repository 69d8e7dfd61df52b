"""Why a socket is closed: the one enumeration of close codes.

`y-websocket` takes 4400-4499 as final and reconnects after everything else. `frontend/src/realtime/protocol.ts` repeats
the numbers; a test compares the two.
"""

from __future__ import annotations

from enum import IntEnum

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


class Close(IntEnum):
    RESTART = 4012
    MALFORMED = 4400
    NOT_SIGNED_IN = 4401
    FORBIDDEN = 4403
    NOT_FOUND = 4404
    TOO_SLOW = 4408
    OTHER_GENERATION = 4409
    TOO_BIG = 4413
    TOO_MANY = 4429


SENTENCES: dict[Close, Promise] = {
    Close.RESTART: _("Niitty is being restarted. You will be connected again in a moment."),
    Close.MALFORMED: _("The connection sent something Niitty does not understand. Load the page again."),
    Close.NOT_SIGNED_IN: _("You are not signed in any more. Sign in again."),
    Close.FORBIDDEN: _("You may not see this any more. Ask the team if you should."),
    Close.NOT_FOUND: _("This does not exist, or you have not been invited to it."),
    Close.OTHER_GENERATION: _("This page has fallen out of step. It is loaded again."),
}
"""What a person is told when it is not about something they sent."""
