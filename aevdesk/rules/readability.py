"""How hard the texts of a case are to read: LIX by field, and for all that the person will read. Information only."""

from collections.abc import Mapping

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.passages import Passage, sentence_rules
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.language.prose import Prose
from aevdesk.rules.language.readability import lix

_FEWEST_WORDS = 20
"""A shorter text has no readability worth telling: one long word would decide."""


def lix_by_field(moment: Moment) -> Mapping[Path, int]:
    """LIX of each text in Nav's words that has at least twenty words. Quotations are left out."""
    found = {passage.path: _lix(passage) for passage in Sheet.of(moment).plain}
    return {path: index for path, index in found.items() if index is not None}


def lix_of_document(moment: Moment) -> int | None:
    """LIX of all that is printed in Nav's words, or None when that is under twenty words."""
    texts = (passage.own_prose.text for passage in Sheet.of(moment).plain)
    prose = Prose("\n".join(texts), sentence_rules(moment.ground))
    return lix(prose) if len(prose.words) >= _FEWEST_WORDS else None


def _lix(passage: Passage) -> int | None:
    return lix(passage.own_prose) if len(passage.own_prose.words) >= _FEWEST_WORDS else None
