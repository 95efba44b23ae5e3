"""From a computer to an open desk: where the drawer lies, first time, unlocking, help, and a desk to try with.

Deriving a key takes about half a second and 256 MiB: whatever takes or gives a secret belongs off the screen's thread.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from aevdesk.desk.clock import Clock, StoryClock, SystemClock
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.desk.office_file import office_folder, read_office_file
from aevdesk.desk.policy import Policy

if TYPE_CHECKING:
    from aevdesk.store.backups import Backup
    from aevdesk.store.drawer import Drawer, Terms
    from aevdesk.store.vault import Vault

HOME_VARIABLE = "AEVDESK_HOME"
"""The environment variable that names the drawer's folder, for tests, packages and a second drawer."""

_VIEW = "view.json"
_LONGEST_VIEW = 4096
_CODE_PENDING = "code_pending"
_T = TypeVar("_T")


def default_folder() -> Path:
    """The folder that AEVDESK_HOME names, else the user's own data folder, outside what is synced or roams."""
    if named := os.environ.get(HOME_VARIABLE):
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("aevdesk", appauthor=False, roaming=False)


@dataclass(frozen=True, slots=True)
class Secret:
    """What opens the drawer: the passphrase, or the recovery code as it was typed."""

    passphrase: str | None = field(default=None, repr=False)
    code: str | None = field(default=None, repr=False)


class View(BaseModel):
    """How the screen looks before the drawer is open. It lies beside it in plain text and says nothing of anyone."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    language: Literal["nb", "nn", "en"] = "nb"
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: int = 100


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A backup as one chooses among them: its name, when it was made (local time), and how many cases it has."""

    name: str
    made_at: datetime
    cases: int


class Opening:
    """The way in to the drawer of one folder. Whatever is refused, nothing in the folder is lost by it."""

    def __init__(
        self,
        folder: Path | None = None,
        *,
        clock: Clock | None = None,
        terms: "Terms | None" = None,
        policy: Policy | None = None,
    ) -> None:
        self.folder = folder or default_folder()
        self.policy = policy or Policy()
        self._clock = clock or SystemClock()
        self._terms = terms

    def is_set_up(self) -> bool:
        """Say whether there is a drawer here, whole or not."""
        from aevdesk.store.drawer import Drawer

        return Drawer.is_set_up(self.folder)

    # The first time

    def set_up(self, passphrase: str) -> tuple[Desk, str]:
        """Make the drawer and open it; returns the recovery code to print. Raises StoreError; nothing is then made."""
        from aevdesk.store.drawer import Drawer

        drawer, code = Drawer.first_run(self.folder, passphrase, terms=self._terms)
        return self._desk(drawer), code

    def _desk(self, drawer: "Drawer") -> Desk:
        office_file = read_office_file(office_folder(self.folder, self.policy))
        return Desk(drawer, self._clock, office_file=office_file, policy=self.policy)

    # Unlocking

    def unlock(self, passphrase: str) -> Desk:
        """Open the drawer with the passphrase. Raises StoreError, which says what to do."""
        return self.open(Secret(passphrase))

    def unlock_with_code(self, code: str) -> Desk:
        """Open the drawer with the recovery code as it was typed. Raises StoreError."""
        return self.open(Secret(code=code))

    def open(self, secret: Secret) -> Desk:
        """Open the drawer. Raises StoreError, which says what to do."""
        from aevdesk.store.drawer import Drawer

        drawer = Drawer.open(self.folder, passphrase=secret.passphrase, code=secret.code, terms=self._terms)
        return self._desk(drawer)

    def prove(self, secret: Secret) -> None:
        """Check that this opens the drawer, without opening it. A wrong one counts as a try. Raises as `open` does."""
        self._prove(secret)

    def renew_passphrase(self, code: str, passphrase: str) -> Desk:
        """Open the drawer for who has forgotten the passphrase and has the code: from now on this one opens it.

        Raises WeakPassphrase, and as `open` does.
        """
        from aevdesk.store import vault

        vault.require_strong(passphrase)
        self._prove(Secret(code=code)).change_passphrase(passphrase, self._terms.costs if self._terms else None)
        desk = self.open(Secret(passphrase))
        desk.drawer.record("key_change")
        return desk

    # When it will not open

    def backups(self) -> list[BackupLine]:
        """The backups that can be used, newest first."""
        from aevdesk.store.drawer import Drawer

        return [
            BackupLine(backup.name, backup.made_at.astimezone(), backup.manifest.cases)
            for backup in Drawer.backups_in(self.folder)
            if backup.manifest is not None and backup.made_at is not None
        ]

    def restore(self, name: str, secret: Secret) -> Desk:
        """Open the backup of that name in the drawer's place; the drawer that was there is moved aside and kept.

        Raises StoreError; the drawer is then as it was.
        """
        from aevdesk.store.drawer import Drawer

        backup = self._backup(name)
        Drawer.restore(self.folder, backup, passphrase=secret.passphrase, code=secret.code, terms=self._terms)
        return self.open(secret)

    def salvage(self, secret: Secret) -> Desk:
        """Save every case that is whole in a damaged drawer and open what came of it; the damaged file is kept."""
        from aevdesk.store.drawer import Drawer

        Drawer.salvage(self.folder, passphrase=secret.passphrase, code=secret.code, terms=self._terms)
        return self.open(secret)

    def fetch_key(self, secret: Secret) -> Desk:
        """Take the key file from the newest backup that this opens, and open the drawer as it stands.

        Raises BackupMissing when there is none, and as `open` does.
        """
        from aevdesk.store import vault
        from aevdesk.store.errors import BackupMissing

        folders = [self._backup(line.name).folder for line in self.backups()]
        if not folders:
            raise BackupMissing(name="")
        vault.copy_to(_first(lambda folder: _unlocked(folder, secret), folders), self.folder)
        return self.open(secret)

    # What is remembered outside the drawer

    def view(self) -> View:
        """How the screen was last, else as the computer's policy or the program has it."""
        from aevdesk.store import files
        from aevdesk.store.errors import StoreError

        try:
            return View.model_validate_json(files.read(self.folder / _VIEW, _LONGEST_VIEW))
        except (OSError, StoreError, ValidationError):
            return _view_of(self.policy.office())

    def keep_view(self, office: Office) -> None:
        """Remember how the screen looks for the next start. What cannot be written is no reason to stop."""
        from aevdesk.store import files
        from aevdesk.store.errors import StoreError

        view = _view_of(office)
        if view == self.view():
            return
        try:
            files.write(self.folder / _VIEW, view.model_dump_json().encode())
        except (OSError, StoreError):
            return

    def _prove(self, secret: Secret) -> "Vault":
        from aevdesk.store import opening
        from aevdesk.store.terms import Terms

        now = (self._terms or Terms()).now
        return opening.unlock(self.folder, now, passphrase=secret.passphrase, code=secret.code)

    def _backup(self, name: str) -> "Backup":
        from aevdesk.store.drawer import Drawer
        from aevdesk.store.errors import BackupMissing

        found = next((backup for backup in Drawer.backups_in(self.folder) if backup.name == name), None)
        if found is None:
            raise BackupMissing(name=name)
        return found


def _view_of(office: Office) -> View:
    return View(language=office.screen_language, theme=office.theme, text_scale=office.text_scale)


def set_code_pending(desk: Desk, is_pending: bool) -> None:
    """Remember that the recovery code has been made and not yet been typed back, or that it has."""
    desk.drawer.put_setting(_CODE_PENDING, True if is_pending else None)


def is_code_pending(desk: Desk) -> bool:
    """Say whether the first run was broken off before the recovery code was typed back."""
    return bool(desk.drawer.setting(_CODE_PENDING))


def open_demo(clock: Clock | None = None) -> Desk:
    """A desk on a throw-away store with every demo case in it. No questions are asked.

    Each case stands on the day of its story, so that it can be worked on and signed; `clock` is for new cases.
    """
    from aevdesk.desk.demo import demo_cases
    from aevdesk.store.drawer import Drawer

    desk = Desk(Drawer.throw_away(), clock)
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", place="Nav Lundvik"))
    for demo in reversed(demo_cases()):
        desk.take_in(demo.read(), StoryClock(demo.clock))
    return desk


def is_end_of_code(code: str, typed: str, groups: int) -> bool:
    """Say whether these are the last groups of the code; case, spaces, dashes and O for 0 do not matter."""
    from aevdesk.store import recovery_code
    from aevdesk.store.errors import MistypedRecoveryCode

    beginning = "-".join(code.split("-")[:-groups])
    try:
        return recovery_code.normalise(beginning + typed) == recovery_code.normalise(code)
    except MistypedRecoveryCode:
        return False


def _unlocked(folder: Path, secret: Secret) -> "Vault":
    from aevdesk.store import vault

    return vault.unlock_with_code(folder, secret.code) if secret.code else vault.unlock(folder, secret.passphrase or "")


def _first(attempt: Callable[[Path], _T], folders: list[Path]) -> _T:
    """What the first attempt that succeeds gives; else what the first of them raised. There is at least one folder."""
    from aevdesk.store.errors import StoreError

    errors: list[StoreError] = []
    for folder in folders:
        try:
            return attempt(folder)
        except StoreError as error:
            errors.append(error)
    raise errors[0]
