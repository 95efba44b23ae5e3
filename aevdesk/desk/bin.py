"""The bin: a case that was removed is out of sight at once, and gone for good when the time for «Angre» is over.

It is also emptied when the drawer is opened: whoever could have taken it back has left by then.
"""

from contextlib import suppress
from typing import TYPE_CHECKING

from aevdesk.store.errors import CaseMissing

if TYPE_CHECKING:
    from aevdesk.store.drawer import Drawer

_SETTING = "bin"


class Bin:
    """The cases in it, by id; kept in the drawer, so that a case is not seen again after a power cut."""

    def __init__(self, drawer: "Drawer") -> None:
        self._drawer = drawer
        self._ids: tuple[str, ...] = tuple(drawer.setting(_SETTING) or ())

    def __contains__(self, case_id: str) -> bool:
        return case_id in self._ids

    def put(self, case_id: str) -> None:
        """Lay a case in it. Raises StoreError; the case is then where it was."""
        self._keep((*(each for each in self._ids if each != case_id), case_id))

    def take_back(self, case_id: str) -> None:
        """Take a case out of it, whole. Nothing happens when it is not there."""
        self._keep(tuple(each for each in self._ids if each != case_id))

    def empty(self) -> None:
        """Delete for good what lies in it. Raises StoreError; what could not be deleted is still in it."""
        for case_id in self._ids:
            with suppress(CaseMissing):
                self._drawer.delete_case(case_id)
            self.take_back(case_id)

    def _keep(self, ids: tuple[str, ...]) -> None:
        if ids != self._ids:
            self._drawer.put_setting(_SETTING, list(ids) or None)
            self._ids = ids
