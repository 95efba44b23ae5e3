"""What lies round the desk, as the pages in it know it: it locks, and makes the desk anew."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtWidgets import QWidget


class Shell(QWidget):
    """The window round the desk. Pages ask for it with `shell_of`, and know no more of it than this."""

    @property
    @abstractmethod
    def can_lock(self) -> bool:
        """Whether there is a passphrase that someone knows; a demo has none."""

    @abstractmethod
    def note_place(self) -> None:
        """Keep in mind where one is, to come back there."""

    @abstractmethod
    def lock(self) -> None:
        """Blank at once, all saved, the key let go of. Unlocking comes back to the same place."""

    @abstractmethod
    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a key or a click; 0 never."""

    @abstractmethod
    def refresh(self, place: str) -> None:
        """Make the desk anew in the office's language, where one was, with this place of the settings open."""


def shell_of(widget: QWidget) -> Shell | None:
    """The shell round a widget; None where a page stands alone."""
    found = widget.window()
    return found if isinstance(found, Shell) else None
