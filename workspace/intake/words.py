"""Moments as letters and refusals say them."""

from __future__ import annotations

from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _


def moment(at: datetime) -> str:
    """As in: Friday 12 March 2027 at 16.15, Helsinki time. In the active language; nobody has to guess a zone."""
    local = localtime(at)
    words = {"weekday": date_format(local, "l"), "day": date_format(local, "DATE_FORMAT"), "time": f"{local:%H.%M}"}
    return _("%(weekday)s %(day)s at %(time)s, Helsinki time") % words
