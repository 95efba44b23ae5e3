"""How the texts of a case read: LIX by field and for the document, and the marks in one field. Information only."""

from collections.abc import Mapping

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.language import STANDARD_FIELDS
from aevdesk.rules.checks.passages import Passage, passages_of
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.language.notes import Mark, notes_in_text, sentence_rules
from aevdesk.rules.language.prose import Prose
from aevdesk.rules.language.readability import lix
from aevdesk.rules.marks import content_mark
from aevdesk.rules.outline import FieldSpot

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


def notes_in_field(moment: Moment, spot: FieldSpot) -> tuple[Mark, ...]:
    """The marks in the text of one field, without those that the caseworker has set aside for this text."""
    passage = next(passages_of((spot,), moment.ground), None)
    if passage is None or not passage.is_readable:
        return ()
    is_plain = passage.is_printed and passage.form_id not in STANDARD_FIELDS
    marks = notes_in_text(
        passage.text,
        moment.ground,
        voice=passage.voice if is_plain or passage.voice == "person" else "source",
        in_agreement=passage.is_in_agreement,
        says_du=moment.case.options.voice == "du",
    )
    let_be = {
        row.check
        for row in moment.case.set_aside
        if row.path == ".".join(spot.path) and row.content_hash == content_mark(spot.value)
    }
    return tuple(mark for mark in marks if mark.check not in let_be)


def _lix(passage: Passage) -> int | None:
    return lix(passage.own_prose) if len(passage.own_prose.words) >= _FEWEST_WORDS else None
