"""Word lists: every entry is found where it stands in a sentence, and none of them catches what people often say."""

import pytest

from aevdesk.rules.language.phrases import hits, is_generic
from aevdesk.rules.language.prose import Prose, SentenceRules, norm, sents
from aevdesk.texts.words import load_words

LISTS = load_words("nb").lists.keys()
SOUGHT = sorted(LISTS - {"abbr_stop", "months", "money_stems", "function_stems", "abbr"})
GOALS = [
    "Jeg skal være tilbake i hele 75 %-stillingen min på Solvoll innen 15. juni 2026.",
    "Stå på kjøkkenet på Kaikanten 20. april.",
    "Lærlingplass i IT. Ikke butikk.",
    "Arbeid med mat. Sammen med folk.",
    "Jobbe på Pedal & Eike. Vanlig jobb.",
    "Full stilling i barnehagen fra 1. juni.",
    "Finne ut hva kroppen min tåler, og så jobbe med barn igjen.",
    "80 prosent fast fra 1. oktober, og at det er greit at det stopper der.",
    "Drive garden sjølv att hausten 2027.",
    "Jobbe 50 prosent",
    "Arbeid ute",
]


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("name", SOUGHT)
def test_every_entry_is_found_beside_norwegian_letters(language, name):
    entries = load_words(language).lists[name]
    assert entries
    for entry in entries:
        for text in (
            f"Ærlig talt: på {entry} så får åpne ører.",
            f"«{entry.capitalize()}», sa hun i går. Å ja.",
            entry,
        ):
            assert norm(entry) in {norm(hit.entry) for hit in hits(Prose(text), entries)} or _inside(
                entry, text, entries
            )


def _inside(entry: str, text: str, entries: tuple[str, ...]) -> bool:
    """A shorter entry may be found as part of a longer one."""
    return any(norm(entry) in norm(hit.entry) for hit in hits(Prose(text), entries))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_no_entry_is_found_inside_another_word(language):
    words = load_words(language).lists
    for name in SOUGHT:
        for entry in words[name]:
            assert not list(hits(Prose(f"øå{entry}æø"), (entry,))), f"{name}: {entry}"


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_language_has_every_list(language):
    words = load_words(language)
    assert words.lists.keys() == LISTS
    for name, entries in words.lists.items():
        assert len(set(entries)) == len(entries), name
        assert all(entry == entry.strip().lower() for entry in entries), name


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_plainer_word_is_offered_for_each_form_of_a_heavy_one(language):
    words = load_words(language)
    assert set(words.lists["heavy_words"]) == words.pairs["heavy_words"].keys()
    for heavy, plain in words.pairs["heavy_words"].items():
        assert plain
        assert not list(hits(Prose(plain), words.lists["heavy_words"])), f"{heavy} → {plain}"


def test_inflected_forms_of_heavy_words_are_known():
    assert load_words("nb").pairs["heavy_words"]["iverksatt"] == "sette i gang"
    assert load_words("nn").pairs["heavy_words"]["innhenta"] == "skaffe"


def test_abbreviations_have_an_explanation_in_each_language():
    nb, nn = load_words("nb").pairs["abbr"], load_words("nn").pairs["abbr"]
    assert nb.keys() == nn.keys()
    assert nb["aap"] == "arbeidsavklaringspenger"
    assert nn["aap"] == "arbeidsavklaringspengar"


@pytest.mark.parametrize("goal", GOALS)
def test_a_goal_in_the_persons_own_words_is_not_generic(goal):
    lists = load_words("nb").lists
    assert not is_generic(goal, lists["goal_generic"], lists["stop_words"])


@pytest.mark.parametrize(
    "goal",
    ["Komme i arbeid", "Få jobb", "Å komme ut i jobb igjen.", "Bli frisk", "Kome tilbake i arbeid", "Øke aktiviteten"],
)
def test_a_goal_that_fits_everybody_is_generic(goal):
    lists = load_words("nn").lists
    assert is_generic(goal, lists["goal_generic"], lists["stop_words"])


@pytest.mark.parametrize(
    "text",
    [
        "Mannen kjører på jobb samme vei hver dag.",
        "Han har full stilling, og alle slags oppgaver.",
        "Det er avhengig av været og av bussen.",
        "Ho held fram i same stilling hos same arbeidsgivar.",
        "Veggen er malt rødt.",
        "Hun er motivert og vil prøve.",
        "Slåtten tek tre veker, og ho køyrer traktor.",
    ],
)
@pytest.mark.parametrize("name", ["sensitive", "special", "judging"])
def test_ordinary_sentences_hold_nothing_sensitive(name, text):
    assert not list(hits(Prose(text), load_words("nn").lists[name]))


def test_sentences_do_not_end_after_abbreviations_but_after_words_that_look_like_them():
    lists = load_words("nb").lists
    rules = SentenceRules(frozenset(lists["abbr_stop"]), frozenset(lists["months"]))
    assert len(sents("Vi møtes f.eks. Mandag kl. 10. Ta med bl.a. Kalenderen.", rules)) == 2
    assert len(sents("Jobben er min. Den er bra.", rules)) == 2
    assert len(sents("Hun begynner 1. mars 2026 ca. Klokka åtte.", rules)) == 1


def test_the_rows_of_the_function_grid_have_their_beginnings_of_words(catalogues):
    assert load_words("nb").pairs["function_stems"].keys() == set(catalogues["function_rows"].entries)
