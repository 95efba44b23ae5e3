"""Limits and deadlines as dated data. None of them is known in code; a rule asks for one by name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Literal

from aevdesk import places
from aevdesk.texts.catalogues import Wording


class Limit(Wording):
    """A number with what it means, in words.

    `verify` is "yes" (check against current law or practice before anyone relies on it), "office" (each office
    decides) or "soft" (only a hint). A limit that is not `enabled` is shipped switched off.
    """

    id: str
    value: Decimal
    unit: str
    valid_from: date
    source: str
    verify: Literal["yes", "office", "soft"]
    enabled: bool = True


def read_limits(file: Path | None = None) -> tuple[Limit, ...]:
    """All limits of the file (else the shipped ones), past, present and switched off, in their order."""
    return _parsed((file or places.resources() / "limits.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=4)
def _parsed(text: str) -> tuple[Limit, ...]:
    rows = tomllib.loads(text, parse_float=Decimal)["limit"]
    return tuple(Limit.model_validate({**row, "value": Decimal(row["value"])}) for row in rows)


def load_limits(today: date, file: Path | None = None) -> Mapping[str, Decimal]:
    """The limits in force on that day by id, the latest of several rows; those switched off are left out."""
    in_force = {
        limit.id: limit
        for limit in sorted(read_limits(file), key=lambda limit: limit.valid_from)
        if limit.valid_from <= today
    }
    return {limit.id: limit.value for limit in in_force.values() if limit.enabled}
