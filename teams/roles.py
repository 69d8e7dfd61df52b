"""The roles people hold, and the words that list them."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """A person's role in a team."""

    CORE = "core", _("Core team")
    STAKEHOLDER = "stakeholder", _("Invited participant")
    GUEST = "guest", _("Guest")


class ProgrammeRoleName(models.TextChoices):
    OWNER = "owner", _("Programme owner")
    COACH = "coach", _("Coach")


TAKEN_OUT = "out"
"""What news say instead of a role to whoever was taken out of a team."""
TAKEN_BACK = {ProgrammeRoleName.OWNER: "no_owner", ProgrammeRoleName.COACH: "no_coach"}
"""What news say to whoever does not lead a programme any more."""


class Visibility(models.TextChoices):
    """Who may read a team's space. Invited people always keep what they wrote."""

    TEAM = "team", _("Only the core team and the coaches")
    SPACE = "space", _("Everyone invited to the space")
    PROGRAMME = "programme", _("Also the core members of the programme's other teams")


class Audience(models.TextChoices):
    """Who reads a conversation, of those who may see what it is about (docs/adr/0039)."""

    TEAM = "team", _("Only the core team")
    COACHES = "team_and_coaches", _("The core team and the coaches")
    SPACE = "space", _("Everyone who may see this")


class Sector(models.TextChoices):
    """The six sectors of the canvases' content data."""

    STATE = "state", _("State administration")
    LOCAL = "local", _("Municipalities and regions")
    BUSINESS = "business", _("Companies")
    CIVIL = "civil", _("Associations and communities")
    RESEARCH = "research", _("Research and education")
    PEOPLE = "people", _("People and experts by experience")
