"""Old case data to today's: one function a version, in order, each with its own test.

`UPGRADES[n]` takes the plain data of version n and returns that of version n + 1. Version 1 is the first that was
ever shipped, so there is none yet; a test fails when CASE_VERSION is raised without its function.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

Upgrade = Callable[[dict[str, object]], dict[str, object]]

UPGRADES: Mapping[int, Upgrade] = MappingProxyType({})


def upgrade(data: dict[str, object], from_version: int, to_version: int) -> dict[str, object]:
    """Return the data as of `to_version`. KeyError when a step is missing."""
    for version in range(from_version, to_version):
        data = UPGRADES[version](data) | {"version": version + 1}
    return data
