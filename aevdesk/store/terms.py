"""The terms a store is opened on."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aevdesk.store import moments, reserve
from aevdesk.store.pace import Pace
from aevdesk.store.vault import Costs


@dataclass(frozen=True, slots=True)
class Terms:
    """What a test or a demo may have otherwise; the defaults are what a caseworker gets.

    `worked`: seconds of work after which a pause of `idle_after` seconds is used for a backup.
    """

    costs: Costs = field(default_factory=Costs)
    pace: Pace = field(default_factory=Pace)
    reserve_bytes: int = reserve.SIZE
    has_backups: bool = True
    worked: float = 30 * 60.0
    idle_after: float = 5.0
    now: moments.Now = moments.local_now
    ticks: Callable[[], float] = time.monotonic
