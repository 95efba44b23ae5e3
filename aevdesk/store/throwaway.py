"""Folders for stores that are thrown away: made for a demo, gone when it closes, and swept later if it could not.

Nobody knows the passphrase of such a store, so a folder that a crash left behind is only in the way.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PREFIX = "aevdesk-"
_MARK = "thrown-away"
"""Tells these folders from a store that somebody keeps among the temporary files."""
_FORGOTTEN_SECONDS = 7 * 24 * 3600
"""A demo may stay open for days. When nothing in its folder was written for so long, nobody has it open."""


def make_folder() -> Path:
    """An empty folder for a store that will be thrown away. Those that were left behind are swept first."""
    for left in _left_behind():
        shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    (folder / _MARK).touch()
    return folder


def _left_behind() -> Iterator[Path]:
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):  # somebody else's, or gone in the meantime
            if (folder / _MARK).is_file() and time.time() - _last_written(folder) > _FORGOTTEN_SECONDS:
                yield folder


def _last_written(folder: Path) -> float:
    return max(file.stat().st_mtime for file in (folder, *folder.iterdir()))
