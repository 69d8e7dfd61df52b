"""What a schema finds, said so that whoever wrote the file knows what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from jsonschema import ValidationError

from workspace.core.languages import Language
from workspace.core.text import excerpt

TYPES = {
    "string": gettext_lazy("This has to be a text, in quotation marks."),
    "array": gettext_lazy("This has to be a list, in square brackets."),
    "object": gettext_lazy("This has to be an object with names, in curly brackets."),
    "integer": gettext_lazy("This has to be a whole number."),
    "boolean": gettext_lazy("This has to be true or false."),
}
PATTERNS = {
    "\\S": gettext_lazy("There is nothing written here."),
    "^#": gettext_lazy("This has to be a colour such as #1C6B52."),
}


def of(error: ValidationError) -> str:
    say = SENTENCES.get(str(error.validator))
    return say(error) if say else _("This does not fit.")


def _missing(error: ValidationError) -> str:
    # One error for each name: only the message says which.
    required: Any = error.validator_value
    name = next((name for name in required if error.message.startswith(repr(name))), "")
    return _("“%(name)s” is missing.") % {"name": dict(Language.choices).get(name, name)}


def _unknown(error: ValidationError) -> str:
    instance: Any = error.instance
    schema: Any = error.schema
    names = ", ".join(sorted(set(instance) - set(schema["properties"])))
    return _("“%(name)s” is not known here.") % {"name": excerpt(names, 80)}


def _type(error: ValidationError) -> str:
    return str(TYPES[str(error.validator_value)])


def _choice(error: ValidationError) -> str:
    value: Any = error.validator_value
    choices = ", ".join(map(str, value if isinstance(value, list) else [value]))
    return _("This has to be one of: %(choices)s") % {"choices": choices}


def _pattern(error: ValidationError) -> str:
    pattern = str(error.validator_value)
    found = next((said for start, said in PATTERNS.items() if pattern.startswith(start)), None)
    if found is not None:
        return str(found)
    most = 20 if "{0,19}" in pattern else 60
    return _("This has to be of small letters a to z, digits and hyphens, at most %(most)d of them.") % {"most": most}


def _least(error: ValidationError) -> str:
    return _("This has to be at least %(least)s.") % {"least": error.validator_value}


def _most(error: ValidationError) -> str:
    return _("This has to be at most %(most)s.") % {"most": error.validator_value}


def _short(_error: ValidationError) -> str:
    return _("There is nothing written here.")


def _few(_error: ValidationError) -> str:
    return _("There has to be at least one.")


def _long(error: ValidationError) -> str:
    return _("This is longer than %(most)s characters.") % {"most": error.validator_value}


def _many(error: ValidationError) -> str:
    return _("There are more than %(most)s.") % {"most": error.validator_value}


SENTENCES: dict[str, Callable[[ValidationError], str]] = {
    "required": _missing,
    "additionalProperties": _unknown,
    "type": _type,
    "enum": _choice,
    "const": _choice,
    "pattern": _pattern,
    "minimum": _least,
    "maximum": _most,
    "minLength": _short,
    "maxLength": _long,
    "minItems": _few,
    "maxItems": _many,
}
