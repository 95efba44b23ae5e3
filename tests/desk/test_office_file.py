"""What an office has written for itself is read, told of where it is wrong, used everywhere, and never touched."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from aevdesk.case.files import write_case
from aevdesk.cli import cli
from aevdesk.desk.office_file import (
    FILE_NAME,
    FOLDER_VARIABLE,
    lint_office_file,
    office_folder,
    open_catalogues,
    read_office_file,
    write_example,
)
from aevdesk.desk.phrases import phrases_for
from aevdesk.desk.policy import Policy
from aevdesk.desk.wording import Wording
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from tests.rules.checks.tables import FULL

TODAY = date(2026, 9, 15)
PHRASE = """
[phrases.entries.{code}]
nb = "Tittel"
nn = "Tittel"
extra = {{ field = "{field}" }}
text = {{ nb = "Du ringer [navn].", nn = "Du ringjer [namn]." }}
"""


@pytest.fixture
def kontor(tmp_path: Path):
    def write(text: str) -> Path:
        (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_the_example_can_be_used_as_it_is(tmp_path: Path):
    write_example(tmp_path / "kontor" / FILE_NAME)
    found = read_office_file(tmp_path / "kontor")
    assert found.is_there
    assert found.faults == ()
    assert [(name, row.code) for name, row in found.added] == [
        ("measures", "lokalt_verksted"), ("phrases", "ring_vakttelefonen"),
    ]  # fmt: skip


def test_a_file_that_stands_is_never_touched(tmp_path: Path):
    file = tmp_path / FILE_NAME
    file.write_text("mitt", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_example(file)
    assert file.read_text(encoding="utf-8") == "mitt"


def test_the_folder_is_the_offices_own_or_lies_beside_the_drawer(tmp_path, monkeypatch):
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    assert office_folder(tmp_path, Policy()) == tmp_path / "kontor"
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "delt"))
    assert office_folder(tmp_path, Policy()) == tmp_path / "delt"
    nothing = read_office_file(tmp_path)
    assert (nothing.is_there, nothing.added) == (False, ())
    assert nothing.catalogues.keys() == load_catalogues().keys()


def test_lists_whose_codes_are_known_by_rules_or_law_stay_closed():
    assert {"measures", "activity_types", "source_types", "phrases", "actor_types"} <= open_catalogues()
    assert open_catalogues().isdisjoint({"tracks", "basis", "groups", "nav_goals", "areas", "doc_status", "consent"})


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    ("text", "code", "detail"),
    [
        ('[mesures.entries]\na = { nb = "A", nn = "A" }\n', "no_such", "measures"),
        ('[tracks.entries]\na = { nb = "A", nn = "A" }\n', "closed", ""),
        ('[groups.entries]\na = { nb = "A", nn = "A" }\n', "closed", ""),
        (PHRASE.format(code="a", field="act.absense"), "no_such_field", "act.absence"),
        ('[phrases.entries]\na = { nb = "A", nn = "A" }\n', "missing", ""),
        ('[measures.entries]\na = { nb = "A", nn = "A", sets = ["medisin"] }\n', "no_such_set", "medisin"),
        ('[checks.entries]\nC01 = { nb = "A", nn = "A", sets = ["checks_off"], source = "O. N.", valid_from = 2026-01-01 }\n', "no_such_check", "T09"),
        ('[checks.entries]\nT09 = { nb = "A", nn = "A", sets = ["checks_off"] }\n', "missing", ""),
        ("[phrases\n", "not_toml", "1"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_place_and_what_to_do(kontor, language, text, code, detail):
    found = read_office_file(kontor(text))
    fault = found.faults[0]
    assert fault.code == f"catalogue.{code}"
    assert detail in fault.detail
    assert found.added == ()
    told = Wording(load_texts(language, strict=True), found.catalogues).error(fault)
    assert FILE_NAME in told


def test_a_row_that_is_wrong_takes_no_other_with_it_and_all_faults_are_told(kontor):
    text = (
        '[measures.entries]\nips = { nb = "x", nn = "x" }\ngod = { nb = "God", nn = "God" }\nhalv = { nb = "x" }\n'
        + PHRASE.format(code="rett", field="act.absence") + PHRASE.format(code="gal", field="facts.navn")
    )  # fmt: skip
    found = lint_office_file(kontor(text) / FILE_NAME)
    assert [row.code for _name, row in found.added] == ["god", "rett"]
    assert [fault.code for fault in found.faults] == [
        "catalogue.taken", "catalogue.missing", "catalogue.no_such_field",
    ]  # fmt: skip
    assert found.catalogues["measures"].name("ips", "nb") == load_catalogues()["measures"].name("ips", "nb")


def test_an_office_may_turn_off_a_law_check_with_a_name_and_a_date(kontor):
    text = '[checks.entries]\nT09 = { nb = "Vi bruker KVP-plan", nn = "Vi bruker KVP-plan", sets = ["checks_off"], source = "Leder", valid_from = 2026-01-01 }\n'
    found = read_office_file(kontor(text))
    assert found.faults == ()
    assert found.catalogues.sets()["checks_off"] == {"T09"}


def test_the_phrases_of_a_field_are_offered_with_their_gaps_the_offices_first(kontor):
    everywhere = '[phrases.entries.alle]\nnb = "Alle"\nnn = "Alle"\ntext = { nb = "Overalt.", nn = "Overalt." }\n'
    found = read_office_file(kontor(PHRASE.format(code="a", field="act.absence") + everywhere))
    offered = phrases_for(found.catalogues, "act.absence", "nb", TODAY)
    assert [(p.code, p.from_office) for p in offered] == [("a", True), ("alle", True), ("absence_tell", False)]
    assert [offered[0].text[start:end] for start, end in offered[0].gaps] == ["[navn]"]
    assert [p.code for p in phrases_for(found.catalogues, "own_view.can", "nn", TODAY)] == ["alle"]
    assert phrases_for(load_catalogues(), "overall.a", "nb", TODAY) == ()


def test_the_command_line_lints_the_file_makes_an_example_and_uses_the_offices_rows(kontor, tmp_path, monkeypatch):
    folder = kontor('[source_types.entries]\nlokalt = { nb = "Kartet vårt", nn = "x" }\nfeil = { nb = "x" }\n')
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    monkeypatch.chdir(tmp_path)
    run = CliRunner().invoke
    told = run(cli, ["office", "lint", FILE_NAME])
    assert (told.exit_code, "source_types.feil.nn mangler" in told.output) == (1, True)
    again = run(cli, ["office", "example", "--output", FILE_NAME])
    assert (again.exit_code, "finnes fra før" in again.output) == (2, True)
    made = run(cli, ["office", "example", "--output", "ny.toml"])
    assert (made.exit_code, "ny.toml" in made.output) == (0, True)
    assert run(cli, ["office", "lint", "ny.toml"]).exit_code == 0

    first = FULL.case.sources.items[0].id
    case = FULL.set("sources", "items", first, "type", "lokalt").set("sources", "items", first, "title", "").case
    (tmp_path / "sak.json").write_text(write_case(case), encoding="utf-8")
    render = ["render", "sak.json", "--document", "complete", "--format", "docx", "--output", "a.docx"]
    assert run(cli, render).exit_code == 0
    assert "Kartet vårt" in words_of(tmp_path / "a.docx")


def words_of(file: Path) -> str:
    with ZipFile(file) as pack:
        return pack.read("word/document.xml").decode("utf-8")
