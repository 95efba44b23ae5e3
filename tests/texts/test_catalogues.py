"""Catalogues: every choice has a name, a source and a first day; an office's own lie beside, never over."""

import re
from datetime import date
from pathlib import Path

import pytest

from aevdesk.desk.wording import Wording
from aevdesk.texts import LANGUAGES
from aevdesk.texts.catalogues import CatalogueError, Entry, load_catalogues

TODAY = date(2026, 3, 1)
PARAMS = {"date", "name", "phone", "youth_upper_age", "majority_age", "meldekort_days"}


def every_entry(catalogues) -> list[tuple[str, Entry]]:
    return [(f"{name}.{entry.code}", entry) for name, catalogue in catalogues.items() for entry in catalogue]


@pytest.fixture
def office(tmp_path: Path):
    def write(text: str) -> Path:
        file = tmp_path / "kontor.toml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_has_a_name_of_its_own_in_each_language(catalogues, language):
    for name, catalogue in catalogues.items():
        names = [getattr(entry, language) for entry in catalogue]
        assert all(said.strip() for said in names), name
        assert len(set(names)) == len(names), f"{name}: two choices with one name"


@pytest.mark.parametrize("language", LANGUAGES)
def test_longer_words_are_there_in_each_language_with_the_same_places_to_fill(catalogues, language):
    for place, entry in every_entry(catalogues):
        for wording in (entry.text, entry.third):
            if wording:
                said = getattr(wording, language)
                assert said.strip(), place
                places = sorted(re.findall(r"\{(\w+)\}", said))
                assert places == sorted(re.findall(r"\{(\w+)\}", wording.nb)), place
                assert set(places) <= PARAMS, place
                assert len(re.findall(r"\[", said)) == len(re.findall(r"\[", wording.nb)), place


def test_every_choice_says_its_source_and_its_first_day(catalogues):
    lacking = [place for place, entry in every_entry(catalogues) if not (entry.source and entry.valid_from)]
    assert lacking == []


def test_every_choice_on_law_asks_to_be_checked(catalogues):
    for name in ("groups", "nav_goals", "ability", "benefits", "notices", "info", "measures", "reading"):
        assert any(entry.verify for entry in catalogues[name]), name
    assert catalogues["groups"].entry("JOBBE_DELVIS").verify


def test_no_bokmal_name_stands_for_nynorsk(catalogues):
    stray = re.compile(r"\b(ikke|hva|hvem|hvor|fra|noe|uke|jeg|arbeidsgiver|virksomhet|muligheter)\b", re.IGNORECASE)
    words = [(place, wording) for place, entry in every_entry(catalogues) for wording in (entry, entry.text) if wording]
    assert [place for place, wording in words if stray.search(wording.nn)] == []


def test_a_choice_is_offered_from_its_first_day_to_its_last(office):
    file = office(
        "[plans.entries]\n"
        'a = { nb = "A", nn = "A", valid_from = 2026-02-01, valid_to = 2026-02-28 }\n'
        'b = { nb = "B", nn = "B", selectable = false }\n'
        'c = { nb = "C", nn = "C" }\n'
    )
    plans = load_catalogues(file)["plans"]
    assert [e.code for e in plans.selectable(date(2026, 1, 31))] == ["c"]
    assert [e.code for e in plans.selectable(date(2026, 2, 1))] == ["a", "c"]
    assert [e.code for e in plans.selectable(date(2026, 2, 28))] == ["a", "c"]
    assert [e.code for e in plans.selectable(date(2026, 3, 1))] == ["c"]
    assert plans.name("b", "nn") == "B"


def test_what_is_history_can_be_read_but_not_chosen(catalogues):
    offered = {entry.code for entry in catalogues["measures"].selectable(TODAY)}
    assert {"avklaring", "ips", "annet"} <= offered
    assert offered.isdisjoint({"tu", "asv", "pv", "utvidet_oppfolging"})
    assert catalogues["measures"].name("tu", "nb") == "Tidsbegrenset uførestønad"
    assert "OKE_DELTAKELSE" not in {entry.code for entry in catalogues["nav_goals"].selectable(TODAY)}


def test_a_code_that_is_known_no_more_is_named_by_itself(catalogues):
    entry = catalogues["measures"].entry("lokalt_prosjekt_2019")
    assert (entry.code, entry.names["nn"], entry.selectable) == (
        "lokalt_prosjekt_2019",
        "lokalt_prosjekt_2019",
        False,
    )
    assert catalogues["measures"].name("lokalt_prosjekt_2019", "en") == "lokalt_prosjekt_2019"
    assert catalogues["measures"].text("lokalt_prosjekt_2019", "nb") == ""


def test_new_groups_show_their_old_names_in_brackets(catalogues):
    groups = catalogues["groups"]
    assert groups.name("TRENGER_VEILEDNING", "nb") == "Trenger veiledning (situasjonsbestemt innsats)"
    assert groups.name("TRENGER_VEILEDNING", "nn") == "Treng rettleiing (situasjonsbestemd innsats)"
    for entry in groups:
        if "old" in entry.extra:
            assert entry.nb == f"{entry.extra['new']['nb']} ({entry.extra['old']['nb']})"
            assert entry.nn == f"{entry.extra['new']['nn']} ({entry.extra['old']['nn']})"


def test_the_sets_of_groups_are_those_of_the_form(catalogues):
    sets = catalogues.sets()
    third, partial, small = "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE", "JOBBE_DELVIS", "LITEN_MULIGHET_TIL_A_JOBBE"
    assert sets["requires_assessment"] == {third, partial, small}
    assert sets["permanent"] == sets["needs_review"] == {partial, small}
    assert sets["no_nav_goal"] == {small, "not_set_here"}
    assert sets["medical"] == {"sykmelding", "legeerklaering", "spesialist", "epikrise", "bup", "rolege"}


def test_a_document_in_the_third_person_has_its_own_names(catalogues):
    assert catalogues["basis"].name("told", "nb") == "Fortalt av deg"
    assert catalogues["basis"].name("told", "nn", third=True) == "Opplyst av brukar"
    assert catalogues["basis"].name("assumed", "nb", third=True) == "Antatt"


def test_a_notice_is_filled_in_and_what_is_not_known_stays_to_be_seen(catalogues):
    notices = catalogues["notices"]
    assert notices.text("oral", "nn", date="24.11.2026").endswith("ikkje blir gjort, 24.11.2026.")
    assert "{date}" in notices.text("oral", "nb")
    assert "[sett inn hva og når]" in notices.text("aap_11_9", "nb")
    assert notices.text("none", "nb") == ""


def test_statuses_lead_only_to_statuses(catalogues):
    statuses = catalogues["doc_status"]
    assert all(code in statuses for entry in statuses for code in entry.extra.get("goes_to", ()))


def test_an_office_adds_choices_beside_the_shipped_ones(office):
    file = office(
        "[measures]\n"
        'source = "Nav Lundvik"\nvalid_from = 2026-01-01\n'
        "[measures.entries]\n"
        'lundvik_jobb = { nb = "Lundvik jobb", nn = "Lundvik jobb", text = { nb = "Snekring", nn = "Snikring" } }\n'
    )
    shipped, added = load_catalogues()["measures"], load_catalogues(file)["measures"]
    entry = added.entry("lundvik_jobb")
    assert entry.from_office
    assert entry.source == "Nav Lundvik"
    assert entry.names["en"] == "Lundvik jobb"
    assert added.text("lundvik_jobb", "nn") == "Snikring"
    assert [e.code for e in added][:-1] == [e.code for e in shipped]
    assert not added.entry("avklaring").from_office


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("[measures.entries\n", "not_toml", "kontor.toml"),
        ('[measures.entries]\nips = { nb = "x", nn = "x" }\n', "taken", "kontor.toml: measures.ips"),
        ('[measures.entries]\nny = { nb = "x" }\n', "missing", "kontor.toml: measures.ny.nn"),
        ('[measures.entries]\nny = { nb = "", nn = "x" }\n', "missing", "kontor.toml: measures.ny.nb"),
        ('[measures.entries]\nny = { nb = "x", nn = "x", navn = "y" }\n', "unknown", "kontor.toml: measures.ny.navn"),
        ('[measures.entries]\nny = { nb = "x", nn = "x", code = "z" }\n', "unknown", "kontor.toml: measures.ny.code"),
        ('[measures.entries]\n"ny kode" = { nb = "x", nn = "x" }\n', "bad_code", "kontor.toml: measures.ny kode.code"),
        (
            '[measures.entries]\nny = { nb = "x", nn = "x", valid_from = "i går" }\n',
            "wrong_type",
            "kontor.toml: measures.ny.valid_from",
        ),
        ('[measures.entries]\nny = { nb = 3, nn = "x" }\n', "wrong_type", "kontor.toml: measures.ny.nb"),
        ("measures = 3\n", "wrong_type", "kontor.toml: measures"),
        ("[measures]\nentries = []\n", "wrong_type", "kontor.toml: measures.entries"),
        ("[measures]\n", "missing", "kontor.toml: measures.entries"),
        ("[measures]\nfarge = 1\nentries = {}\n", "unknown", "kontor.toml: measures.farge"),
    ],
)
def test_a_fault_in_an_office_file_is_told_with_its_place(office, texts, text, code, place):
    with pytest.raises(CatalogueError) as raised:
        load_catalogues(office(text))
    assert (raised.value.code, raised.value.place) == (f"catalogue.{code}", place)
    told = Wording(texts["nb"], load_catalogues()).error(raised.value)
    assert place in told


def test_a_fault_of_writing_is_told_with_its_line(office):
    for text, line in (("[a.entries]\nb = = 3\n", "2"), ('[a.entries]\nb = """\n\n', "4")):
        with pytest.raises(CatalogueError) as raised:
            load_catalogues(office(text))
        assert (raised.value.code, raised.value.detail) == ("catalogue.not_toml", line)


def test_a_file_that_is_not_there_or_not_text_is_told_so(tmp_path):
    (tmp_path / "kontor.toml").write_bytes(b"\xff\xfe\x00")
    for file in (tmp_path / "kontor.toml", tmp_path / "borte.toml"):
        with pytest.raises(CatalogueError) as raised:
            load_catalogues(file)
        assert raised.value.code == "catalogue.unreadable"


def test_a_file_saved_by_notepad_is_read(tmp_path):
    (tmp_path / "kontor.toml").write_bytes(b"\xef\xbb\xbf[x.entries]\r\na = { nb = 'A', nn = 'A' }\r\n")
    assert load_catalogues(tmp_path / "kontor.toml")["x"].name("a", "nb") == "A"
