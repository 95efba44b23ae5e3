"""Checks of language and privacy (L01 to L13). None of them changes a text or says how long it should be."""

from collections import defaultdict

from aevdesk.case.numbers import national_ids_in, same_national_id
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import FieldName
from aevdesk.rules.checks.passages import Passage
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.language import notes
from aevdesk.rules.language.likeness import is_near, is_same
from aevdesk.rules.language.notes import sentence_rules
from aevdesk.rules.language.patterns import placeholders
from aevdesk.rules.language.phrases import has_any_of
from aevdesk.rules.language.prose import Prose, Sentence, Trigram, trigrams, words
from aevdesk.rules.language.readability import lix

_LIX_WORDS, _LIX_SENTENCES = 60, 3
STANDARD_FIELDS = ("act.notice_text",)
"""Fields that hold a text of Nav's, law and all."""
_OFFERED_FIELDS = ("need.opens_when", "return.if_not", "act.absence", "act.notice_text")
"""Fields for which the form itself offers a wording."""


@check("L01", "B", "tick", "out")
def no_placeholder_is_left(s: Sheet) -> Finds:
    """No printed text has a place left to be filled in (practice of Nav's own systems)."""
    for passage in s.passages:
        if passage.is_printed:
            for start, end in placeholders(passage.text):
                yield found(*passage.path, span=(start, end), text=passage.text[start:end])


@check("L02", "A", "live")
def sentences_are_short(s: Sheet) -> Finds:
    """A sentence of the agreement has at most `long_sentence_words` words («AFI 2024» L2077-2080)."""
    for passage in s.in_agreement:
        for mark in notes.long_sentences(passage.own_prose, s.ground):
            yield found(*passage.path, span=mark.span, **mark.args)


@check("L03", "A", "live")
def the_agreement_is_easy_to_read(s: Sheet) -> Finds:
    """The texts of a section of the agreement have a LIX below `lix_warn` («AFI 2024» L2077-2080)."""
    warn = s.limit("lix_warn")
    by_section: dict[str, list[Passage]] = defaultdict(list)
    for passage in s.in_agreement:
        by_section[passage.section].append(passage)
    for passages in by_section.values():
        prose = Prose("\n".join(p.own_prose.text for p in passages), sentence_rules(s.ground))
        long_enough = len(prose.words) >= _LIX_WORDS and len(prose.sentences) >= _LIX_SENTENCES
        index = lix(prose) if long_enough else None
        if index is not None and warn is not None and index >= warn:
            yield found(*max(passages, key=lambda p: len(p.text)).path, lix=index)


@check("L04", "A", "out")
def abbreviations_are_explained(s: Sheet) -> Finds:
    """An abbreviation is explained where it is printed, or in the list of the office («SINTEF 2015» L7718).

    Those of the list are explained at the end of every document.
    """
    printed = "\n".join(p.text for p in s.passages if p.is_printed)
    told: set[str] = set()
    for passage in s.plain:
        for mark in notes.unexplained(passage.own_prose, s.ground, printed, told):
            told.add(mark.args["short"])
            yield found(*passage.path, span=mark.span, **mark.args)


@check("L05", "A", "live")
def the_person_is_spared_the_law(s: Sheet) -> Finds:
    """What the person reads in the agreement names no law and no form («SINTEF 2015» L7718, L7682, L8330-8331)."""
    for passage in s.in_agreement:
        if passage.form_id not in STANDARD_FIELDS:
            mark = next(notes.law_references(passage.own_prose, s.ground), None)
            if mark:
                yield found(*passage.path, span=mark.span)


@check("L06", "A", "live")
def words_are_plain(s: Sheet) -> Finds:
    """A heavy word has a plainer one («Riksrevisjonen» L2670)."""
    for passage in s.plain:
        if passage.form_id not in STANDARD_FIELDS:
            for mark in notes.heavy_words(passage.own_prose, s.ground):
                yield found(*passage.path, span=mark.span, **mark.args)


@check("L07", "A", "live")
def others_are_spared(s: Sheet) -> Finds:
    """Nothing sensitive is said of someone close to the person, and they are not named («SINTEF 2015» L3173-3174)."""
    for passage in s.private:
        for mark in notes.third_parties(passage.prose, s.ground):
            yield found(*passage.path, span=mark.span)


@check("L08", "A", "live")
def what_is_special_is_left_out(s: Sheet) -> Finds:
    """Religion, origin, union, politics and sexuality stand here only when the document needs them (our design)."""
    for passage in s.private:
        for mark in notes.special_categories(passage.prose, s.ground):
            yield found(*passage.path, span=mark.span)


@check("L09", "B", "out")
def no_other_persons_number_stands_here(s: Sheet) -> Finds:
    """No text holds the national id of anyone but the person (our design)."""
    for passage in s.passages:
        for start, end in national_ids_in(passage.text):
            if not same_national_id(passage.text[start:end], s.case.facts.national_id):
                yield found(*passage.path, span=(start, end))


@check("L10", "A", "live")
def a_thing_is_said_once(s: Sheet) -> Finds:
    """A sentence stands in one field only («SINTEF 2015» L3271, L10455-10457).

    The person's own texts may repeat each other, the goal may be in their words, and a resource may stand again where
    it is built upon. Quotations do not count, nor does what C09 tells of.
    """
    least = s.limit("repeat_words")
    resources = {(*placed.path, "text") for placed in s.findings if placed.row.is_resource}
    earlier: _Earlier = defaultdict(list)
    for passage in s.passages:
        if least is None or not passage.is_readable or passage.path in resources:
            continue
        sentences = [sentence for sentence in passage.own_prose.sentences if len(sentence.words) >= least]
        if passage.voice != "person" and passage.form_id != "agreement.goal":
            for sentence in sentences:
                twin = _twin_of(passage, sentence, earlier, least)
                if twin is not None:
                    yield found(*passage.path, span=sentence.span, field=FieldName(twin.form_id))
                    break
        for sentence in sentences:
            for run in sentence.trigrams:
                earlier[run].append((passage, sentence))


_Earlier = dict[Trigram, list[tuple[Passage, Sentence]]]


def _twin_of(passage: Passage, sentence: Sentence, earlier: _Earlier, least: int) -> Passage | None:
    """The earlier passage that holds the same sentence."""
    tried: set[int] = set()
    for run in sentence.trigrams:
        for other, told in earlier.get(run, ()):
            if id(told) not in tried:
                tried.add(id(told))
                left_to_c09 = passage.is_assessment and other.section == "own_view"
                if not left_to_c09 and is_same(sentence, told, least=least):
                    return other
    return None


@check("L11", "A", "live")
def a_text_is_about_this_person(s: Sheet) -> Finds:
    """A text is more than truisms, and more than a phrase of the bank left as it was.

    «SINTEF 2015» L3340, L10445-10446, «Riksrevisjonen» L2672-2673.
    """
    truisms = s.words("truism")
    standard = [runs for phrase in s.words("standard") if (runs := trigrams(words(phrase)))]
    for passage in s.plain:
        if passage.form_id not in _OFFERED_FIELDS:
            sentences = passage.own_prose.sentences
            only_truisms = bool(sentences) and all(has_any_of(sentence.words, truisms) for sentence in sentences)
            own = trigrams(passage.prose.words) if standard else frozenset[Trigram]()
            if only_truisms or any(is_near(own, runs) for runs in standard):
                yield found(*passage.path)


@check("L12", "A", "live")
def the_person_is_not_judged(s: Sheet) -> Finds:
    """Texts tell what happens and do not judge the person («Arbeid og velferd» L26, L630-633)."""
    for passage in s.private:
        if passage.voice != "person":
            for mark in notes.judging_words(passage.own_prose, s.ground):
                yield found(*passage.path, span=mark.span)


@check("L13", "A", "live")
def the_person_is_spoken_to(s: Sheet) -> Finds:
    """In a document that says «du», Nav's texts do not speak of the person from outside («SINTEF 2015» L3612)."""
    if s.case.options.voice == "du":
        for passage in s.plain:
            mark = next(notes.from_outside(passage.own_prose, s.ground), None)
            if mark:
                yield found(*passage.path, span=mark.span)


CHECKS = (
    no_placeholder_is_left,
    sentences_are_short,
    the_agreement_is_easy_to_read,
    abbreviations_are_explained,
    the_person_is_spared_the_law,
    words_are_plain,
    others_are_spared,
    what_is_special_is_left_out,
    no_other_persons_number_stands_here,
    a_thing_is_said_once,
    a_text_is_about_this_person,
    the_person_is_not_judged,
    the_person_is_spoken_to,
)
