"""Words, sentences, likeness, lists, shapes and readability."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.rules.language.likeness import all_trigrams, is_near, is_same
from aevdesk.rules.language.patterns import (
    capital_abbreviations,
    diagnosis_codes,
    is_explained,
    law_signs,
    placeholders,
    speaks_of_money,
)
from aevdesk.rules.language.phrases import has_any, has_stem, hits, is_generic
from aevdesk.rules.language.prose import Prose, SentenceRules, norm, sents, trigrams, without_quotes, words
from aevdesk.rules.language.readability import lix
from tests.builders import ground

RULES = SentenceRules(frozenset({"bl.a", "jf", "kl", "dr"}), frozenset({"mai", "juni"}))
GENERIC = ("komme i arbeid", "få jobb", "øke aktiviteten")
FILLER = ("å", "i", "og", "jeg", "vil")


def test_a_text_is_compared_in_small_letters_without_marks():
    assert norm("  Å, Æ-Ø!\n12,5 % «x»_y ") == "å æ ø 12 5 x y"
    assert norm("Iŋgá") == norm("Iŋga\u0301")
    assert words("ስራሕ እደሊ ኣለኹ") == ("ስራሕ", "እደሊ", "ኣለኹ")
    assert words("") == ()


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Hun går. Han står.", ["Hun går.", "Han står."]),
        ("Kan hun? «Ja.» Det går!", ["Kan hun?", "«Ja.»", "Det går!"]),
        ("Vent… Så gikk det.", ["Vent…", "Så gikk det."]),
        ("Bl.a. Ole kom, jf. Avtalen.", ["Bl.a. Ole kom, jf. Avtalen."]),
        ("A. Hansen kom 1. Mai kl. 10 til dr. Berg.", ["A. Hansen kom 1. Mai kl. 10 til dr. Berg."]),
        ("Punkt 2. 3 er bra.", ["Punkt 2. 3 er bra."]),
        ("Det var i 2025. Nå er det bra.", ["Det var i 2025.", "Nå er det bra."]),
        ("- gå\n• stå\n\nløfte", ["gå", "stå", "løfte"]),
        ("uten skilletegn og store bokstaver", ["uten skilletegn og store bokstaver"]),
        ("Hun sa «ja.» Så gikk hun.", ["Hun sa «ja.»", "Så gikk hun."]),
        ("", []),
        (" . . . ", []),
    ],
)
def test_a_text_is_split_where_a_reader_would_stop(text: str, sentences: list[str]):
    assert list(sents(text, RULES)) == sentences


@given(st.text(alphabet="aÆø.!? \n«»-12", max_size=80))
def test_no_word_is_lost_between_the_sentences(text: str):
    prose = Prose(text, RULES)
    assert tuple(word for sentence in prose.sentences for word in sentence.words) == prose.words
    assert len(prose.spans) == len(prose.words)
    assert all(text[start:end].lower() == word for word, (start, end) in zip(prose.words, prose.spans, strict=True))


def test_what_stands_in_quotation_marks_is_blanked_and_the_rest_keeps_its_place():
    text = 'Hun sa «ja», "nei" og “kanskje”, 5" lang.'
    assert without_quotes(text) == 'Hun sa     ,       og          , 5" lang.'
    assert len(without_quotes(text)) == len(text)


def sentence(text: str):
    return Prose(text).sentences[0]


def test_two_sentences_are_the_same_when_four_fifths_of_their_runs_are():
    one = sentence("Hun trener kneet hos fysioterapeuten tre ganger i uken nå")
    assert is_same(one, sentence("hun trener kneet, hos fysioterapeuten: tre ganger i uken nå!"), least=6)
    assert is_same(one, sentence("Hun trener kneet hos fysioterapeuten tre ganger i uken"), least=6)
    assert not is_same(one, sentence("Hun trener kneet hjemme tre ganger i uken nå"), least=6)
    assert not is_same(sentence("Hun går hver dag"), sentence("Hun går hver dag"), least=6)


def test_a_text_is_near_a_ground_that_holds_seven_tenths_of_its_runs():
    told = all_trigrams([words("kneet hovner etter to timer på gulvet"), words("god prognose med trening")])
    assert is_near(trigrams(words("Kneet hovner etter to timer på gulvet.")), told)
    assert not is_near(trigrams(words("Hun bør sitte etter to timer på gulvet, mener jeg.")), told)
    assert not is_near(trigrams(words("Kneet hovner")), told)


@pytest.mark.parametrize(
    ("text", "generic"),
    [
        ("Komme i arbeid", True),
        ("Jeg vil få jobb og øke aktiviteten!", True),
        ("Få jobb på Solvoll", False),
        ("", False),
    ],
)
def test_a_text_is_generic_when_every_word_is_known(text: str, generic: bool):
    assert is_generic(text, GENERIC, FILLER) is generic


def test_entries_are_found_whole_with_their_places_the_longest_first():
    prose = Prose("Å se an, og se det an: vi avventer. Avventerhuset står.")
    entries = ("avventer", "se an", "se", "se det an")
    assert [(hit.entry, prose.text[slice(*hit.span)]) for hit in hits(prose, entries)] == [
        ("se an", "se an"), ("se det an", "se det an"), ("avventer", "avventer"),
    ]  # fmt: skip
    assert has_any(prose, ("AVVENTER",))
    assert not has_any(prose, ("avvent",))
    assert not has_any(prose, ())


def test_a_stem_finds_the_words_that_begin_with_it():
    assert has_stem(words("Tunge løfteøvelser"), ["løft"])
    assert not has_stem(words("Uten krefter"), ["løft"])
    assert not has_stem(words("Uten krefter"), [])


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_entry_of_every_list_is_found_in_a_sentence_with_norwegian_letters_beside_it(language: str):
    lists = ground(language).words
    paired = {"function_stems"}
    for name, entries in lists.items():
        for entry in entries if name not in paired else ():
            prose = Prose(f"Å ære {entry} ønsker Øya.")
            assert entry in {hit.entry for hit in hits(prose, entries)} or has_any(prose, (entry,)), (name, entry)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("møt på [sted] den [dato]", ["[sted]", "[dato]"]),
        ("{{ navn }} og {% if x %}", ["{{ navn }}", "{% if x %}"]),
        (" XX ", ["XX"]),
        ("…", ["…"]),
        ("i 20XX, den dd.mm.", ["20XX", "dd.mm"]),
        ("størrelse XXL, se [1] og vent ... litt", []),
        ("fremtid = None", []),
    ],
)
def test_what_is_left_to_fill_in_is_found(text: str, found: list[str]):
    assert [text[start:end] for start, end in placeholders(text)] == found


def test_shapes_that_no_list_can_hold():
    text = "F32.1 og M54, men ikke H0302, A4, E-17 eller xF32"
    assert [text[start:end] for start, end in diagnosis_codes(text)] == ["F32.1", "M54"]
    text = "Se § 14 a og NAV 08-35.01."
    assert [text[start:end] for start, end in law_signs(text)] == ["§", "NAV 08-35.01"]
    assert [short for short, _ in capital_abbreviations("DPS og FACT i ÅSANE, ikke Nav eller A")] == [
        "DPS",
        "FACT",
        "ÅSANE",
    ]
    assert is_explained("distriktspsykiatrisk senter (DPS)", "DPS")
    assert is_explained("DPS (distriktspsykiatrisk senter)", "DPS")
    assert not is_explained("Time hos DPS (5)", "DPS")
    assert speaks_of_money("Ringer om uføretrygd")
    assert speaks_of_money("Spør om løn")
    assert not speaks_of_money("Belønner seg selv")


def test_readability_counts_words_by_sentence_and_long_words():
    assert lix(Prose("Hun går. Han står.")) == 2
    assert lix(Prose("Fysioterapeuten behandler kneet.")) == round(3 + 100 * 2 / 3)
    assert lix(Prose("")) is None


def test_a_full_stop_in_an_abbreviation_or_a_date_makes_no_sentence():
    assert lix(Prose("Hun kommer bl.a. 15.06. og kl. 10.", RULES)) == lix(
        Prose("Hun kommer bl a 15 06 og kl 10", RULES)
    )
