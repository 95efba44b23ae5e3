"""The text for Nav's own decision screen in the words of the document's language, ready to be copied."""

from dataclasses import dataclass

from aevdesk.case.edits import Path
from aevdesk.case.model import PERSON
from aevdesk.case.moment import Moment
from aevdesk.case.talk import Source
from aevdesk.documents.words import Words, uncapital
from aevdesk.rules.decision_text import Fit, Part, decision, fit_of_source, fit_of_text, length, plain
from aevdesk.texts import Texts
from aevdesk.texts.catalogues import Catalogues


@dataclass(frozen=True, slots=True)
class Piece:
    """A text to copy: its words, how long they are, how they fit, the most that is taken, and where they come from."""

    text: str
    count: int
    fit: Fit
    most: int
    path: Path


@dataclass(frozen=True, slots=True)
class DecisionText:
    """What is copied into the decision screen, field by field. `advised` is the recommended length of the text."""

    sources: tuple[Piece, ...]
    text: Piece
    advised: int
    group: str
    nav_goal: str

    @property
    def whole(self) -> str:
        """All of it as one text, sources first, as the screen has its fields."""
        sources = "\n".join(piece.text for piece in self.sources)
        return "\n\n".join(part for part in (sources, self.text.text, self.group, self.nav_goal) if part)


def decision_text(moment: Moment, texts: Texts, catalogues: Catalogues) -> DecisionText | None:
    """The decision in the language of `texts`; None where no assessment is made."""
    found = decision(moment)
    if found is None:
        return None
    words = Words(texts, catalogues, moment.case)
    text = "\n".join(_paragraph(part, words) for part in found.parts)
    count = length(text)
    piece = Piece(text, count, fit_of_text(moment, count), moment.ground.limit("begrunnelse_hard"), ("overall", "a"))
    return DecisionText(
        tuple(_source(moment, source, words) for source in found.sources),
        piece,
        moment.ground.limit("begrunnelse_soft"),
        words.choice("groups", found.group),
        words.choice("nav_goals", found.nav_goal),
    )


def _paragraph(part: Part, words: Words) -> str:
    """The heading of a part on a line of its own, and its text."""
    heading = words.label(part.form_id)
    if part.ability:
        heading = f"{heading}: {uncapital(words.choice('ability', part.ability))}"
    return f"{heading}\n{part.text}" if part.text else heading


def _source(moment: Moment, source: Source, words: Words) -> Piece:
    """«Legeerklæring fra fastlege Ivar Bråten-Moe, 26. januar 2026». A name that says from whom says it once."""
    name = source.title or words.choice("source_types", source.type)
    origin = "" if source.from_ == PERSON else words.party(source.from_) or source.from_
    is_told = not origin or origin.split(",", 1)[0] in name
    said = name if is_told else words.texts.say("decision-source-from", name=name, origin=origin)
    line = plain(", ".join(part for part in (said, words.pdate(source.date)) if part)).replace("\n", " ")
    count = length(line)
    return Piece(
        line, count, fit_of_source(moment, count), moment.ground.limit("source_chars"), ("sources", "items", source.id)
    )
