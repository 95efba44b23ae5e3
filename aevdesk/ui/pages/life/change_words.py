"""Changes in words: what each is called, and what stood there before and stands there now."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence

from aevdesk.case.base import Row
from aevdesk.case.moment import Moment
from aevdesk.desk.wording import Wording
from aevdesk.rules.compare import Change
from aevdesk.rules.outline import FieldSpot
from aevdesk.ui.pages.form.values import Sayer, title_of

Told = list[tuple[str, bool | str]]
_WORDS = re.compile(r"\s+|[^\s]+")


class ChangeWords:
    """Says the changes from one moment of a case to another."""

    def __init__(self, words: Wording, before: Moment, after: Moment) -> None:
        self._words, self._before, self._after = words, before, after
        self._sayer = Sayer(words)

    def title(self, change: Change) -> str:
        """«Arbeidstrening: Til», «Aktivitet», «Hovedmål»."""
        label = self._words.field(change.form_id)
        if change.is_row:
            return self._row_name(change)
        rows = [title_of(row) or self._kind_of(row) for row in change.rows]
        return ": ".join([*rows[-1:], label])

    def before(self, change: Change) -> str:
        """What stood there, in words; empty for what is new."""
        return self._said(change.before, self._before)

    def after(self, change: Change) -> str:
        """What stands there now, in words; empty for what is gone."""
        return self._said(change.after, self._after)

    def _said(self, spot: FieldSpot | None, moment: Moment) -> str:
        if spot is None:
            return ""
        sayer = self._sayer
        if spot.row_type is None:
            return sayer.value(moment, spot)
        rows: Sequence[Row] = spot.value if isinstance(spot.value, tuple) else ()
        told = [sayer.summary(moment, spot, row) for row in rows]
        return "\n".join(". ".join(part for part in (one.summary, one.sub) if part) for one in told)

    def _row_name(self, change: Change) -> str:
        name = self._kind_of(change.rows[-1])
        return name[:1].upper() + name[1:]

    def _kind_of(self, row: Row) -> str:
        name = f"screen-row-{row.prefix.replace('_', '-')}"
        return self._words.texts.say(name) if self._words.texts.has(name) else self._words.texts.say("screen-row")


def marked(before: str, after: str) -> tuple[Told, Told]:
    """Both texts in pieces, strong where the other has not the same words."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    match = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return list(_pieces(old, match, 0)), list(_pieces(new, match, 1))


def _pieces(words: list[str], match: difflib.SequenceMatcher[str], side: int) -> Iterator[tuple[str, bool | str]]:
    for tag, old_from, old_to, new_from, new_to in match.get_opcodes():
        begin, end = (old_from, old_to) if side == 0 else (new_from, new_to)
        if begin < end:
            yield "".join(words[begin:end]), tag != "equal"
