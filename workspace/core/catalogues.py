"""The server's sentences in the four languages: gathered from the code, kept as catalogues, compiled.

In plain Python, because a machine that runs Niitty has no gettext tools. `manage.py translations` uses it.
"""

from __future__ import annotations

import ast
import re
import struct
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from workspace.core.languages import Language

PACKAGES = ("workspace", "teams", "canvases", "experiments")
MARKS = {"_", "gettext", "gettext_lazy", "N_"}
# Sentences of Django and the REST framework that people can meet and their own catalogues lack.
BORROWED = (
    "Not a valid string.",
    "Must be a valid UUID.",
    "Must be a valid boolean.",
    "Ensure this field has no more than {max_length} elements.",
    "Surrogate characters are not allowed: U+{code_point:X}.",
)
HEADER = "Content-Type: text/plain; charset=UTF-8\nLanguage: {language}\n"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w+(?::\w+)?\}")

Catalogue = dict[str, str]


def source() -> list[str]:
    """Every sentence in the code that has to be translated."""
    found = set(BORROWED)
    for package in PACKAGES:
        for path in (settings.BASE_DIR / package).rglob("*.py"):
            found.update(_marked(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(found)


def _marked(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS and node.args):
            continue
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value


def path_of(language: str, suffix: str = "po") -> Path:
    return Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / f"django.{suffix}"


def read(language: str) -> Catalogue:
    """What is translated; nothing when there is no catalogue yet."""
    path = path_of(language)
    if not path.exists():
        return {}
    catalogue: Catalogue = {}
    parts: dict[str, str] = {}
    keyword = ""
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line and parts:
            catalogue[parts["msgid"]] = parts["msgstr"]
            parts = {}
        elif line and not line.startswith("#"):
            before, _, quoted = line.partition('"')
            keyword = before.strip() or keyword
            parts[keyword] = parts.get(keyword, "") + ast.literal_eval(f'"{quoted}')
    catalogue.pop("", None)
    return catalogue


def write(language: str, catalogue: Catalogue) -> None:
    entries = ["", *sorted(catalogue)]
    texts = {"": HEADER.format(language=language)} | catalogue
    path = path_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "\n".join(f"msgid {_quoted(entry)}\nmsgstr {_quoted(texts[entry])}\n" for entry in entries), encoding="utf-8"
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def extract() -> None:
    """Bring the catalogues in step with the code: new sentences come in empty (English: as they are), old ones go."""
    sentences = source()
    for language in Language.values:
        known = read(language)
        empty = dict(zip(sentences, sentences, strict=True)) if language == settings.LANGUAGE_CODE else {}
        write(language, {sentence: known.get(sentence) or empty.get(sentence, "") for sentence in sentences})


def wrong() -> list[str]:
    """What is missing or does not fit, a line each."""
    sentences = source()
    return [
        f"{language}: {trouble}: {sentence}"
        for language in Language.values
        for sentence, trouble in _troubles(sentences, read(language))
    ]


def _troubles(sentences: list[str], catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for sentence in sentences:
        translated = catalogue.get(sentence, "")
        if not translated:
            yield sentence, "not translated"
        elif sorted(PLACEHOLDER.findall(translated)) != sorted(PLACEHOLDER.findall(sentence)):
            yield sentence, "other placeholders"
    for sentence in catalogue.keys() - set(sentences):
        yield sentence, "no longer in the code"


def compile_all() -> None:
    """Write the `.mo` files that gettext reads, where they are older than their source."""
    for language in Language.values:
        compiled = path_of(language, "mo")
        if not compiled.exists() or compiled.stat().st_mtime < path_of(language).stat().st_mtime:
            texts = {"": HEADER.format(language=language)} | read(language)
            compiled.write_bytes(_binary({key: text for key, text in texts.items() if text}))


def _binary(texts: Catalogue) -> bytes:
    """The format of GNU gettext: a header, two tables of lengths and offsets (originals, translations), strings."""
    pairs = sorted((key.encode(), text.encode()) for key, text in texts.items())
    keys_at, texts_at = 28, 28 + 8 * len(pairs)
    offset = texts_at + 8 * len(pairs)
    tables, strings = [b"", b""], b""
    for column in (0, 1):
        for pair in pairs:
            tables[column] += struct.pack("<II", len(pair[column]), offset + len(strings))
            strings += pair[column] + b"\0"
    header = struct.pack("<7I", 0x950412DE, 0, len(pairs), keys_at, texts_at, 0, offset)
    return header + tables[0] + tables[1] + strings
