"""From a computer to an open desk: where the drawer lies, the first time, and unlocking."""

from pathlib import Path
from typing import TYPE_CHECKING

from aevdesk.desk.clock import Clock, SystemClock
from aevdesk.desk.desk import Desk

if TYPE_CHECKING:
    from aevdesk.store.drawer import Terms


def default_folder() -> Path:
    """The user's own data folder on this machine, outside what is synced or roams."""
    from platformdirs import user_data_path

    return user_data_path("aevdesk", appauthor=False, roaming=False)


class Opening:
    """The way in. Deriving a key takes about half a second: call `set_up` and `unlock` off the screen's thread."""

    def __init__(self, folder: Path | None = None, *, clock: Clock | None = None, terms: "Terms | None" = None) -> None:
        self.folder = folder or default_folder()
        self._clock = clock or SystemClock()
        self._terms = terms

    def is_set_up(self) -> bool:
        """Say whether there is a drawer here, whole or not."""
        from aevdesk.store.drawer import Drawer

        return Drawer.is_set_up(self.folder)

    def set_up(self, passphrase: str) -> tuple[Desk, str]:
        """Make the drawer and open it; returns the recovery code to print. Raises StoreError; nothing is then made."""
        from aevdesk.store.drawer import Drawer

        drawer, code = Drawer.first_run(self.folder, passphrase, terms=self._terms)
        return Desk(drawer, self._clock), code

    def unlock(self, passphrase: str) -> Desk:
        """Open the drawer with the passphrase. Raises StoreError, which says what to do."""
        from aevdesk.store.drawer import Drawer

        return Desk(Drawer.open(self.folder, passphrase=passphrase, terms=self._terms), self._clock)

    def unlock_with_code(self, code: str) -> Desk:
        """Open the drawer with the recovery code as it was typed. Raises StoreError."""
        from aevdesk.store.drawer import Drawer

        return Desk(Drawer.open(self.folder, code=code, terms=self._terms), self._clock)
