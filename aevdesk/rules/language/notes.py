"""Marks in a text: the places that could be plainer, or kinder to others. Each is advice and says so by a message id.

The finders are shared by the checks L02 to L13, which tell of a whole case, and by `notes_in_text`, which reads one
text box while somebody writes in it.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from aevdesk.case.moment import Ground
from aevdesk.rules.language.patterns import Span, capital_abbreviations, is_explained, law_signs
from aevdesk.rules.language.phrases import has_any_of, hits
from aevdesk.rules.language.prose import Prose, Sentence, SentenceRules, without_quotes

Kind = Literal[
    "long_sentence", "abbreviation", "law", "heavy_word", "third_party", "special_category", "judging", "from_outside"
]
Voice = Literal["person", "source", "nav"]

READABLE = 20_000
"""Longer texts are past every limit of the form (check K01) and are not read for language."""
_CHECKS: Mapping[Kind, str] = {
    "long_sentence": "L02", "abbreviation": "L04", "law": "L05", "heavy_word": "L06", "third_party": "L07",
    "special_category": "L08", "judging": "L12", "from_outside": "L13",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, from `start` to before `end` in characters, and what to say about it.

    `check` is the check that tells of it for the whole case, `args` (words and whole numbers) fill its sentence, and
    `suggestions` are words that may stand there instead.
    """

    start: int
    end: int
    kind: Kind
    args: Mapping[str, Any] = field(default_factory=dict[str, Any])
    suggestions: tuple[str, ...] = ()

    @property
    def span(self) -> Span:
        """Start and end in the text."""
        return self.start, self.end

    @property
    def check(self) -> str:
        """The id of the check, such as `L06`."""
        return _CHECKS[self.kind]

    @property
    def message(self) -> str:
        """The id of its sentence among the texts."""
        return f"check-{self.check}"


def notes_in_text(
    text: str, ground: Ground, *, voice: Voice = "nav", in_agreement: bool = False, says_du: bool = True
) -> tuple[Mark, ...]:
    """The marks in one text, in its order, in the language of `ground`.

    Long sentences and references to law are marked in the agreement alone, and nothing of style in words that are not
    Nav's (`voice`). What stands in quotation marks is read for privacy only. `says_du`: the document speaks to the
    person.
    """
    if len(text) > READABLE or not text.strip():
        return ()
    rules = sentence_rules(ground)
    prose = Prose(text, rules)
    unquoted = without_quotes(text)
    own = prose if unquoted == text else Prose(unquoted, rules)
    found = [*third_parties(prose, ground), *special_categories(prose, ground)]
    if voice != "person":
        found += judging_words(own, ground)
    if voice == "nav":
        found += [*heavy_words(own, ground), *unexplained(own, ground, text)]
        found += from_outside(own, ground) if says_du else ()
        found += [*long_sentences(own, ground), *law_references(own, ground)] if in_agreement else ()
    return tuple(sorted(found, key=lambda mark: mark.span))


def long_sentences(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each sentence of more than `long_sentence_words` words."""
    most = ground.limits.get("long_sentence_words")
    for sentence in prose.sentences:
        if most is not None and len(sentence.words) > most:
            yield Mark(*sentence.span, "long_sentence", {"n": len(sentence.words)})


def unexplained(prose: Prose, ground: Ground, printed: str, told: Collection[str] = ()) -> Iterator[Mark]:
    """The first place of each abbreviation that neither `printed` nor a list of the office explains."""
    known = {word.lower() for word in (*ground.words.get("abbr", ()), *ground.words.get("abbr_common", ()))}
    seen = set(told)
    for short, span in capital_abbreviations(prose.text):
        if short not in seen and short.lower() not in known and not is_explained(printed, short):
            seen.add(short)
            yield Mark(*span, "abbreviation", {"short": short})


def law_references(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each section sign, form number and name of a law."""
    named = (hit.span for hit in hits(prose, ground.words.get("law_words", ())))
    for span in sorted((*law_signs(prose.text), *named)):
        yield Mark(*span, "law")


def heavy_words(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each heavy word, in any of its forms, with a plainer one."""
    plainer = ground.pairs.get("heavy_words", {})
    for hit in hits(prose, ground.words.get("heavy_words", ())):
        plain = plainer.get(hit.entry, "")
        args = {"word": prose.text[hit.start : hit.end], "suggestion": plain}
        yield Mark(*hit.span, "heavy_word", args, (plain,) if plain else ())


def third_parties(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each sentence that says something sensitive of somebody close to the person, or names them."""
    relation, sensitive = ground.words.get("relation", ()), ground.words.get("sensitive", ())
    for sentence in prose.sentences:
        if has_any_of(sentence.words, relation) and (
            has_any_of(sentence.words, sensitive) or _names_one(prose, sentence, relation)
        ):
            yield Mark(*sentence.span, "third_party")


def special_categories(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each word of religion, origin, union, politics or sexuality."""
    return (Mark(*hit.span, "special_category") for hit in hits(prose, ground.words.get("special", ())))


def judging_words(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each word that judges the person."""
    return (Mark(*hit.span, "judging") for hit in hits(prose, ground.words.get("judging", ())))


def from_outside(prose: Prose, ground: Ground) -> Iterator[Mark]:
    """Each word that speaks of the person as of a stranger."""
    return (Mark(*hit.span, "from_outside") for hit in hits(prose, ground.words.get("about_the_person", ())))


def sentence_rules(ground: Ground) -> SentenceRules:
    """What a full stop does not end a sentence after, in the language of the ground."""
    stops = frozenset(word.lower().rstrip(".") for word in ground.words.get("abbr_stop", ()))
    return SentenceRules(stops, frozenset(ground.words.get("months", ())))


def _names_one(prose: Prose, sentence: Sentence, relation: tuple[str, ...]) -> bool:
    part = Prose(prose.text[sentence.start : sentence.end])
    return any(_is_name(part.text[hit.end :]) for hit in hits(part, relation))


def _is_name(following: str) -> bool:
    """Say whether a text goes on, after one space, with a word that has a capital and is not all capitals."""
    word = following[1:].split(maxsplit=1)[:1] if following[:1] == " " else []
    return bool(word) and word[0][0].isupper() and not (len(word[0]) > 1 and word[0][:2].isupper())
