"""All that one open store holds, side by side on one connection. Used by the writer's thread alone."""

import time
from collections.abc import Callable

from aevdesk.store import moments
from aevdesk.store.access_log import AccessLog
from aevdesk.store.attachments import Attachments
from aevdesk.store.cases import Cases
from aevdesk.store.database import Store
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
