"""What a web server in front of Niitty may read."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


def _mode(storage: Any, folder: Path, settings: Any) -> int:
    settings.MEDIA_ROOT = folder
    path = Path(storage.path(storage.save("permissions-test.txt", ContentFile(b"anything"))))
    mode = stat.S_IMODE(path.stat().st_mode)
    path.unlink()
    return mode


def test_static_files_can_be_read_by_another_user(tmp_path: Path, settings: Any) -> None:
    assert _mode(staticfiles_storage, tmp_path, settings) == 0o644


def test_what_people_upload_cannot(tmp_path: Path, settings: Any) -> None:
    assert _mode(default_storage, tmp_path, settings) == 0o640
