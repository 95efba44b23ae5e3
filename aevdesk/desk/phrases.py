"""The phrase bank: openings that a text box can offer, the program's few and the office's own."""

from dataclasses import dataclass
from datetime import date

from aevdesk.desk.office_file import fields_of_phrase
from aevdesk.rules.language.patterns import placeholders
from aevdesk.texts import Language
from aevdesk.texts.catalogues import Catalogues


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase to put in: what it is called, its words, and the places in them that must be filled (start, end)."""

    code: str
    title: str
    text: str
    from_office: bool

    @property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Where `[words in brackets]` stand. Printing is blocked until they are replaced (check L01)."""
        return tuple(placeholders(self.text))


def phrases_for(catalogues: Catalogues, form_id: str, language: Language, today: date) -> tuple[Phrase, ...]:
    """The phrases that are offered in a field, in the language of the document; the office's own first."""
    bank = catalogues["phrases"]
    offered = [row for row in bank.selectable(today) if form_id in (fields := fields_of_phrase(row)) or not fields]
    return tuple(
        Phrase(row.code, row.said(language), bank.text(row.code, language), row.from_office)
        for row in sorted(offered, key=lambda row: not row.from_office)
    )
