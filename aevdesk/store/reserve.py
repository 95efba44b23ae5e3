"""A few megabytes held back, so that the last text can still be saved when the disk is full."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from aevdesk.store import files
from aevdesk.store.errors import DiskFull, StoreError

_T = TypeVar("_T")

NAME = "reserve.bin"
SIZE = 4 * 1024 * 1024


class Reserve:
    """The reserve of one store's folder, `size` bytes; 0 means there is none."""

    def __init__(self, folder: Path, size: int = SIZE) -> None:
        self._path = folder / NAME
        self._size = size

    @property
    def is_held(self) -> bool:
        """Whether the room is there to be given back."""
        return self._path.exists()

    def hold(self) -> bool:
        """Takes the room if there is room to take, and says whether it is held."""
        if self._size and not self.is_held:
            with suppress(StoreError, OSError):
                files.write(self._path, os.urandom(self._size))  # random: a file of zeros may take no room at all
        return self.is_held

    def spend_on(self, work: Callable[[], _T]) -> _T:
        """Does `work`; if the disk is full, gives the room back and does it once more. Raises what `work` does."""
        try:
            return work()
        except DiskFull:
            if not self.free():
                raise
        return work()

    def free(self) -> bool:
        """Gives the room back; whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
