"""All that one open store holds, side by side on one connection. Used by the writer's thread alone."""

import time
from collections.abc import Callable, Mapping, Sequence

from aevdesk.store import moments
from aevdesk.store.access_log import AccessLog
from aevdesk.store.attachments import Attachments
from aevdesk.store.cases import Cases
from aevdesk.store.database import Store
from aevdesk.store.errors import DamagedSealed
from aevdesk.store.records import CaseText, KeptVersion
from aevdesk.store.sealed import Sealed
from aevdesk.store.settings import Settings


class Repository:
    """Cases, sealed versions, attachments, access log and settings of one store."""

    def __init__(
        self,
        store: Store,
        now: moments.Now = moments.local_now,
        ticks: Callable[[], float] = time.monotonic,
        os_user: str | None = None,
    ) -> None:
        self.store = store
        self.log = AccessLog(store, now, os_user)
        self.cases = Cases(store, self.log, now, ticks)
        self.sealed = Sealed(store, self.log, now)
        self.attachments = Attachments(store)
        self.settings = Settings(store)

    def take_along(self, case_id: str) -> tuple[list[KeptVersion], dict[str, bytes]]:
        """A case's sealed versions with their bytes, and its files. Raises CaseMissing, DamagedSealed, DamagedCase."""
        versions = self.sealed.versions(case_id)
        damaged = next((version.number for version in versions if version.is_damaged), None)
        if damaged is not None:
            raise DamagedSealed(case_id=case_id, number=damaged)
        kept = [
            KeptVersion(
                one.number, one.sealed_at, one.doc, one.content, one.seal,
                {name: self.sealed.file(case_id, one.number, name) for name in one.files},
            )
            for one in versions
        ]  # fmt: skip
        return kept, self.attachments.all(case_id)

    def receive(
        self, case_id: str, text: CaseText, versions: Sequence[KeptVersion], attached: Mapping[str, bytes]
    ) -> None:
        """A case that comes from another store, with its sealed versions and files, in one transaction; logged.

        Raises CaseExists, UnusableText, DiskFull.
        """
        with self.store.transaction() as db:
            self.cases.insert(db, case_id, text)
            for version in versions:
                self.sealed.insert(db, case_id, version)
            for name, content in attached.items():
                self.attachments.insert(db, case_id, name, content)
            self.log.append(db, "receive", case_id=case_id)
