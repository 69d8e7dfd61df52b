"""What signing up asks for besides e-mail and password."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext as _

from workspace.accounts.models import User
from workspace.core import languages, text


class SignUpForm(forms.Form):
    """Mixed into allauth's own form (`ACCOUNT_SIGNUP_FORM_CLASS`)."""

    display_name = forms.CharField(max_length=80)
    language = forms.ChoiceField(choices=languages.Language.choices, required=False)

    def clean_display_name(self) -> str:
        name = text.line(self.cleaned_data["display_name"])
        if not name:
            raise forms.ValidationError(_("Type a name that others can see."), code="required")
        return name

    def fill(self, user: User) -> None:
        """Put the answers into the new account before it is saved the first time."""
        given: dict[str, Any] = self.cleaned_data
        user.display_name = given["display_name"]
        user.language = given["language"] or languages.current()

    def signup(self, request: HttpRequest, user: User) -> None:
        """allauth calls this after saving; the adapter has filled in everything by then."""
