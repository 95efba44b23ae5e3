"""What helps with the writing in the text boxes of a case: spelling and plain wording in its language, and phrases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aevdesk.desk.phrases import phrases_for
from aevdesk.desk.spelling import Speller, names_in
from aevdesk.rules.outline import FieldSpot
from aevdesk.rules.readability import notes_in_field
from aevdesk.ui.errand import send
from aevdesk.ui.widgets.text_marks import TextMark

if TYPE_CHECKING:
    from aevdesk.texts import Language
    from aevdesk.ui.pages.page import Work


class CaseTextAids:
    """The `TextAids` of one field of a case."""

    def __init__(self, work: Work, spot: FieldSpot) -> None:
        self._work, self._spot = work, spot
        self._spelling = work.desk.spelling

    @property
    def marks_spelling(self) -> bool:
        """Whether spelling is marked."""
        return self._spelling.is_on

    def marks(self, text: str) -> list[TextMark]:
        """Misspelt words, and wording that could be plainer or kinder, in the order of the text; nothing when off."""
        if not self._spelling.is_on:
            return []
        found = [TextMark(*span, "spelling") for span in self._misspelt(text)]
        texts = self._work.texts
        found += [
            TextMark(*note.span, "language", texts.say(note.message, "", **note.args), note.suggestions)
            for note in notes_in_field(self._work.moment, replace(self._spot, value=text))
        ]
        return sorted(found, key=lambda mark: (mark.start, mark.end))

    def is_opening(self) -> bool:
        """Whether the words are still being opened."""
        language = self._language
        return language != "en" and self._spelling.is_on and self._spelling.is_opening(language)

    def suggest(self, word: str, owner: QObject, then: Callable[[tuple[str, ...]], object]) -> None:
        """Find words that may have been meant, on a thread of its own."""
        speller = self._speller()
        if speller is None:
            then(())
        else:
            send(owner, lambda: speller.suggest(word), then, lambda _error: then(()))

    def learn(self, word: str) -> None:
        """Know the word from now on, in every case."""
        self._spelling.learn(word)

    def mark_spelling(self, is_on: bool) -> None:
        """Mark spelling, or do not, in every case."""
        self._spelling.set_on(is_on)

    def phrases(self) -> list[tuple[str, str]]:
        """The phrases that are offered in this field, the office's own first."""
        desk, today = self._work.desk, self._work.moment.today
        return [(p.title, p.text) for p in phrases_for(desk.catalogues, self._spot.form_id, self._language, today)]

    @property
    def _language(self) -> Language:
        return self._work.moment.case.facts.language_form or "nb"

    def _speller(self) -> Speller | None:
        language = self._language
        return self._spelling.speller(language) if language != "en" else None

    def _misspelt(self, text: str) -> list[tuple[int, int]]:
        speller = self._speller() if text.strip() else None
        if speller is None:
            return []
        facts, office = self._work.moment.case.facts, self._work.desk.office
        names = [facts.name, office.name, office.caseworker, *(party.name for party in facts.parties)]
        return list(speller.unknown(text, names_in(names) | self._spelling.own))
