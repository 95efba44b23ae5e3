"""What a check returns: a code, a severity and a place, never a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from aevdesk.case.edits import Path

Severity = Literal["B", "A"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A missing thing (B, «mangel», blocks signing) or a note (A, «merknad»).

    `path` is the field that cures it; `params` fill the sentence of the check (values are words, numbers, dates or
    paths of fields to be named); `span` is the place in the field's text, as character positions.
    """

    check: str
    severity: Severity
    section: str
    path: Path
    params: Mapping[str, object] = field(default_factory=dict[str, object])
    span: tuple[int, int] | None = None

    @property
    def blocks(self) -> bool:
        """Say whether it blocks signing."""
        return self.severity == "B"
