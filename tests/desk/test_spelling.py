"""Spelling in bokmål and nynorsk: what is right is left alone, what is wrong is found, and near words are offered."""

import json
import re
import time
from functools import cache

import pytest

from aevdesk import places
from aevdesk.desk.desk import Desk
from aevdesk.desk.spelling import Form, Speller, Spelling, names_in
from aevdesk.store.drawer import Drawer

speller = cache(Speller)
TEXT = "Amir løfter ikke over skulderhøyde, og arbeidsgiveren vil tilrettelegge fra 1. mars. NAV-kontoret ringer hver uke. "


def wrong(text: str, language: Form = "nb", **known: frozenset[str]) -> list[str]:
    return [text[start:end] for start, end in speller(language).unknown(text, **known)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Hun skal prøve arbeidstrening hos tiltaksarrangøren, tre dager i uken."),
        ("nb", "Aktivitetsavtalen gjelder fra datoen dere signerer. Noen ganger er det noe nytt."),
        ("nb", "Frivilligsentralen, kaffegruppa og sykkelmekanikeren kjenner henne."),
        ("nn", "Ho skal prøve arbeidstrening hos tiltaksarrangøren, tre dagar i veka."),
        ("nn", "Rettleiaren ringjer ikkje før delmålet er nådd. Aktivitetsavtalen gjeld frå datoen."),
        ("nb", "Ring 12 34 56 78, skriv til a@b.no eller se www.nav.no. [sted og dato] JA NAV AAP kl. 10.30 24112026 B2-nivå"),
        ("nb", "ስራሕ እደሊ ኣለኹ"),
        ("nb", "mánáidgárdi" * 0 + "e-post og IT-avdelingen"),
    ],
)  # fmt: skip
def test_what_is_right_is_left_alone(language: Form, text: str):
    assert wrong(text, language) == []


@pytest.mark.parametrize(
    ("language", "word", "meant"),
    [
        ("nb", "arbeidsgivern", "arbeidsgiveren"),
        ("nb", "helsee", "helse"),
        ("nb", "skuldherhøyde", "skulderhøyde"),
        ("nb", "arbeidsevnevurdring", "arbeidsevnevurdering"),
        ("nb", "oppføling", "oppfølging"),
        ("nb", "Osslo", "Oslo"),
        ("nb", "rehabliteringn", "rehabilitering"),
        ("nn", "ikkkje", "ikkje"),
        ("nn", "rettleiarnne", "rettleiarane"),
    ],
)
def test_what_is_wrong_is_found_and_the_word_that_was_meant_is_offered(language: Form, word: str, meant: str):
    assert wrong(f"{word} står først, eller {word} midt i.", language) == [word] * (1 if word.istitle() else 2)
    assert meant in speller(language).suggest(word)


def test_bokmaal_and_nynorsk_are_told_apart():
    assert wrong("Ho kjem ikkje", "nb") == ["kjem", "ikkje"] or "ikkje" in wrong("Ho kjem ikkje", "nb")
    assert "ikke" in wrong("Ho kjem ikke", "nn")


def test_names_of_the_case_are_known_in_any_form_and_elsewhere_not():
    known = names_in(("Letebrhan Ghebremedhin Haile", "Åse Kåven"))
    text = "Letebrhans mor og ghebremedhin. Kåven ringer."
    assert wrong(text) and wrong(text, known=known) == []


def test_an_unknown_word_with_a_capital_is_a_name_inside_a_sentence_and_a_slip_where_one_begins():
    assert wrong("Hun møter Qvistrand og Osslo hver uke. (Osslo er langt)\n– Osslo igjen") == ["Osslo", "Osslo"]


def test_the_demo_cases_are_nearly_free_of_marks():
    """At most one mark in two hundred words: a checker that cries wolf is switched off."""
    marks = words = 0
    for file in (places.resources() / "demo").glob("case-*.json"):
        case = json.loads(file.read_text("utf-8"))
        language: Form = case["facts"].get("language_form") or "nb"
        known = names_in([text for text in strings(case) if text.istitle()])
        for text in strings(case):
            if " " in text:
                words += len(re.findall(r"\w+", text))
                marks += len([word for word in wrong(text, language, known=known) if word.islower()])
    assert words > 4000 and marks * 200 <= words, (marks, words)


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in strings(part)]


@pytest.mark.benchmark
def test_five_thousand_characters_are_read_in_less_than_ten_milliseconds():
    text = (TEXT * 50)[:5000]
    speller("nb")
    best = min(_timed(lambda: wrong(text)) for _ in range(5))
    assert best < 0.010


def _timed(work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_added_words_are_kept_in_the_encrypted_store_and_the_switch_too():
    drawer = Drawer.throw_away()
    desk = Desk(drawer)
    assert desk.spelling.is_on
    desk.spelling.learn("Zumbatrening")
    desk.spelling.set_on(False)
    again = Spelling(drawer.setting, drawer.put_setting)
    assert (again.is_on, again.own) == (False, frozenset({"zumbatrening"}))
    assert wrong("zumbatreningX zumbatrening", known=again.own) == ["zumbatreningX"]
    desk.spelling.forget("Zumbatrening")
    assert drawer.setting("spelling")["words"] == []
    desk.close()


def test_a_speller_opens_beside_the_work_and_one_that_cannot_is_simply_not_there(monkeypatch, tmp_path, qtbot):
    spelling = Spelling(lambda _name: None, lambda _name, _value: None)
    assert spelling.speller("nn") is None, "it is being opened"
    qtbot.waitUntil(lambda: spelling.speller("nn") is not None, timeout=20_000)
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    broken = Spelling(lambda _name: None, lambda _name, _value: None)
    broken.speller("nb")
    qtbot.waitUntil(lambda: broken._spellers["nb"].done(), timeout=20_000)
    assert broken.speller("nb") is None
