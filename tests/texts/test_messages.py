"""The sentences: the same in every language, read as Fluent reads them, and there before the window is."""

import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from aevdesk import places
from aevdesk.rules.language.prose import Prose
from aevdesk.rules.language.readability import lix
from aevdesk.texts import LANGUAGES, BrokenText, MissingText, Texts, load_texts, text_id
from tests.texts.fluent_files import attributes, variables

OTHERS = ("nn", "en")


def write(folder: Path, text: str, language: str = "nb") -> Texts:
    (folder / language).mkdir(exist_ok=True)
    (folder / language / "some.ftl").write_text(text, encoding="utf-8")
    return load_texts(language, folder=folder)


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_messages(entries, language):
    assert entries[language].keys() == entries["nb"].keys()


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_has_the_same_attributes_in_each_language(entries, language):
    differing = {
        name: attributes(message) ^ attributes(entries["nb"][name])
        for name, message in entries[language].items()
        if name in entries["nb"] and attributes(message) != attributes(entries["nb"][name])
    }
    assert differing == {}


@pytest.mark.parametrize("language", OTHERS)
def test_each_message_is_filled_by_the_same_parameters_in_each_language(entries, language):
    differing = {
        name: variables(message) ^ variables(entries["nb"][name])
        for name, message in entries[language].items()
        if name in entries["nb"] and variables(message) != variables(entries["nb"][name])
    }
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_twice_in_a_language(language):
    assert load_texts(language, strict=True).ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_without_fluent_is_what_fluent_says(texts, entries, language):
    said = texts[language]
    bundle = FluentBundle([language], use_isolating=False)
    for file in (places.resources() / "texts" / language).glob("*.ftl"):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    compared = 0
    for name, entry in entries[language].items():
        message = bundle.get_message(name)
        params = {parameter: f"«{parameter} & ø {{ $x }}»" for parameter in variables(entry, entries[language])}
        for attribute, pattern in [("", message.value), *message.attributes.items()]:
            if pattern is not None and said._simple_parts(name) is not None:
                assert said.say(name, attribute, **params) == bundle.format_pattern(pattern, params)[0], name
                compared += 1
    assert compared > 900


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_can_be_said_with_its_parameters(texts, entries, language):
    for name, message in entries[language].items():
        params = dict.fromkeys(variables(message, entries[language]), 2)
        for attribute in ["", *attributes(message)] if message.value else attributes(message):
            assert texts[language].say(name, attribute, **params).strip(), name


def test_no_invisible_marks_stand_around_what_is_filled_in(texts):
    assert texts["nb"].say("check-T04", date=date(2026, 11, 24)) == (
        "Arbeidsgiverens bekreftelse er fra 24.11.2026. Spør på nytt."
    )


def test_dates_lists_and_numbers_are_shown_the_norwegian_way(tmp_path):
    said = write(tmp_path, "one = { $what }.")
    assert said.say("one", what=date(2026, 3, 1)) == "01.03.2026."
    assert said.say("one", what=["Amir", "Jorid", "legen"]) == "Amir, Jorid og legen."
    assert said.say("one", what=Decimal("37.50")) == "37,5."
    assert said.say("one", what=12) == "12."


def test_a_whole_number_chooses_the_plural(texts):
    assert texts["nb"].say("check-G01", n=1).startswith("1 punkt må")
    assert texts["nb"].say("check-G01", n=7).startswith("7 punkter må")


def test_a_term_is_written_out_and_can_be_changed_in_one_place(tmp_path):
    said = write(tmp_path, "-nav = NAV\nplain = Kom til { -nav }.\nfilled = { -nav } sier { $what }.")
    assert said.say("plain") == "Kom til NAV."
    assert said.say("filled", what="ja") == "NAV sier ja."


def test_a_message_may_refer_to_another_in_the_file(tmp_path):
    assert write(tmp_path, "one = to { two }\ntwo = tre { $n }").say("one", n=3) == "to tre 3"


def test_a_message_of_several_lines_keeps_its_lines(tmp_path):
    said = write(
        tmp_path, "one =\n    Først.\n    Så.\n\n    Til slutt.\n    .help = Kort\n        og godt.\n# ord\ntwo = To"
    )
    assert said.say("one") == "Først.\nSå.\n\nTil slutt."
    assert said.help("one") == "Kort\nog godt."
    assert said.say("two") == "To"


def test_a_missing_text_is_seen_and_stops_nobody():
    said = load_texts("nb")
    assert said.say("no-such-thing") == "⟦no-such-thing⟧"
    assert said.say("field-facts-name", "nonsense") == "⟦field-facts-name.nonsense⟧"
    assert said.help("no-such-thing") == ""
    assert not said.has("no-such-thing")


def test_a_missing_text_fails_where_texts_are_strict(texts):
    with pytest.raises(MissingText, match="nb: no-such-thing"):
        texts["nb"].say("no-such-thing")
    with pytest.raises(MissingText, match="nonsense"):
        texts["nb"].say("check-T04", "nonsense", date="i går")


def test_a_message_said_without_its_parameter_fails_where_texts_are_strict(texts):
    for message in ("check-T04", "check-G01"):
        with pytest.raises(BrokenText, match=message):
            texts["nb"].say(message)
    assert load_texts("nb").say("check-T04").startswith("Arbeidsgiverens bekreftelse er fra ")


def test_a_message_that_is_not_fluent_shows_its_id(tmp_path):
    said = write(tmp_path, "bad = { $\nafter = Hei")
    assert said.say("bad") == "⟦bad⟧"
    assert not said.has("bad")
    assert said.say("after") == "Hei"


def test_an_id_that_stands_twice_fails_where_texts_are_strict(tmp_path):
    write(tmp_path, "one = a\none = b")
    with pytest.raises(BrokenText, match="one stands twice"):
        load_texts("nb", folder=tmp_path, strict=True)


def test_a_term_is_no_message(texts):
    assert not texts["nb"].has("-nav")
    assert "-nav" not in texts["nb"].ids


def test_line_ends_of_windows_change_nothing(tmp_path):
    (tmp_path / "nb").mkdir()
    (tmp_path / "nb" / "some.ftl").write_bytes(b"one = Hei\r\n    .help = Hjelp\r\ntwo =\r\n    A\r\n    B\r\n")
    said = load_texts("nb", folder=tmp_path)
    assert (said.say("one"), said.help("one"), said.say("two")) == ("Hei", "Hjelp", "A\nB")


def test_a_document_may_have_words_of_its_own(texts):
    assert texts["nb"].printed("section-own-view") == "Slik ser du det selv"
    assert texts["nb"].printed("section-own-view", third=True) == "Brukerens egen vurdering"
    assert texts["nn"].printed("field-agreement-goal", third=True) == "Hovudmål"
    assert texts["nn"].printed("field-agreement-goal") == "Hovudmålet ditt"
    assert texts["nb"].printed("section-tried", third=True) == "Det som er prøvd, og hvordan det gikk"


def test_spoken_questions_come_one_by_one(texts):
    assert texts["nn"].questions("own_view")[0] == "Korleis har du det no?"
    assert len(texts["nb"].questions("area_health")) == 4
    assert texts["nb"].questions("archive") == ()


def test_ids_are_made_from_the_names_of_the_form():
    assert text_id("field", "facts.national_id") == "field-facts-national-id"
    assert text_id("section", "area_work") == "section-area-work"
    assert text_id("check", "T01") == "check-T01"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_loaded_well_before_a_window_opens(language):
    load_texts(language)
    times = []
    for _ in range(5):
        start = time.thread_time()
        load_texts(language).say("field-facts-name")
        times.append(time.thread_time() - start)
    assert min(times) < 0.060


def test_simple_texts_do_not_wait_for_the_fluent_library():
    code = (
        "import sys; from aevdesk.texts import load_texts; said = load_texts('nb', strict=True);"
        "assert said.say('check-P32', n=60) == 'Over 60 prosent arbeid kan stanse AAP. (Kontroller gjeldende rett.)';"
        "assert said.say('section-agreement', 'doc') == 'Aktivitetsavtale mellom deg og Nav';"
        "assert not any(name.startswith(('fluent', 'babel')) for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


BOKMAL = "ikke hva hvem hvor hvorfor hvordan hvilken hvilke fra jeg uke uken noen noe mye selv bare ennå arbeidsgiver"
NYNORSK = "ikkje kva kven kvar kvifor korleis frå eg veke veka nokon noko mykje sjølv berre enno arbeidsgivar"


@pytest.mark.parametrize(("language", "foreign"), [("nn", BOKMAL), ("nb", NYNORSK)])
def test_bokmal_and_nynorsk_do_not_slip_into_each_other(language, foreign):
    stray = re.compile(rf"(?<![\w-])({foreign.replace(' ', '|')})(?![\w-])", re.IGNORECASE)
    found = [
        f"{file.name}: {line}"
        for file in (places.resources() / "texts" / language).glob("*.ftl")
        for line in file.read_text(encoding="utf-8").splitlines()
        if stray.search(re.sub(r"^\s*[.\w-]+ =|\{[^}]*\}", "", line))
    ]
    assert found == []


def whole(texts, entries, language: str) -> Iterator[tuple[str, str, str]]:
    """Every message and attribute of a language, said: its id, the attribute, and the words."""
    for name, message in entries[language].items():
        params = dict.fromkeys(variables(message, entries[language]), 2)
        for attribute in ("", *attributes(message)):
            if texts[language].has(name, attribute):
                yield name, attribute, texts[language].say(name, attribute, **params)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_longer_than_twenty_words(texts, entries, language):
    long = [
        f"{name} {attribute}: {sentence}"
        for name, attribute, said in whole(texts, entries, language)
        for sentence in re.split(r"(?<=[.?!:])\s|\n", said)
        if len(re.findall(r"\w+", sentence)) > 20
    ]
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_screen_and_paper_is_easy_to_read(texts, entries, language):
    """LIX under 35 for each family of texts with something to read; titles of sections are names, and are not counted."""
    families = defaultdict(list)
    for name, attribute, said in whole(texts, entries, language):
        family = name.split("-")[0]
        if family != "section" or attribute == "purpose":
            families[family].append(said)
    prose = {family: Prose("\n".join(said)) for family, said in families.items()}
    figures = {family: lix(one) for family, one in prose.items() if len(one.words) > 60}
    assert {"check", "field", "question", "screen", "section", "store", "ui", "deadline"} <= figures.keys()
    assert {family: figure for family, figure in figures.items() if figure is None or figure >= 35} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotation_marks_are_norwegian_and_nobody_shouts(language):
    for file in (places.resources() / "texts" / language).glob("*.ftl"):
        for line in file.read_text(encoding="utf-8").splitlines():
            said = re.sub(r'\{\s*("[^"]*"|[^"}]*)\s*\}', "", line)
            assert '"' not in said, f"{file.name}: {line}"
            assert "!" not in said, f"{file.name}: {line}"
