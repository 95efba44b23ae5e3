"""The command line: the same rules as the desk, clear answers, and never a traceback."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from aevdesk import places
from aevdesk.case.files import read_case, write_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.case.signing import Signature
from aevdesk.cli import cli
from aevdesk.desk.ground import load_ground
from aevdesk.desk.opening import Opening
from aevdesk.desk.paper import Paper
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.texts.catalogues import load_catalogues

CASE_01 = places.resources() / "demo" / "case-01.json"
DAY = ["--today", "2026-02-05"]


def run(*args: str | Path) -> Result:
    result = CliRunner().invoke(cli, [str(a) for a in args])
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def empty_case(tmp_path: Path) -> Path:
    file = tmp_path / "tom.json"
    file.write_text(write_case(Case()), encoding="utf-8")
    return file


def test_a_case_that_may_be_signed_is_told_so() -> None:
    result = run("check", CASE_01, *DAY)
    assert result.exit_code == 0
    assert "kan signeres" in result.output


def test_what_blocks_an_empty_case_is_listed_with_its_place(empty_case: Path) -> None:
    result = run("check", empty_case, *DAY)
    assert result.exit_code == 1
    assert "[facts.name]" in result.output
    assert "⟦" not in result.output


def test_a_file_whose_words_were_changed_after_a_signature_is_told_so(tmp_path: Path) -> None:
    """Signed on one content, checked as it is, then changed in the goal and changed in a phone number."""
    case = read_case(CASE_01.read_bytes())
    moment = Moment(case, date(2026, 2, 5), load_ground(load_catalogues(), "nb", date(2026, 2, 5)))
    now_says = Paper(load_catalogues()).content_hash(moment)
    row = Signature(id="sign-1", party="person", mode="screen", name=case.facts.name, date=date(2026, 2, 5), read=True, content_hash=now_says)  # fmt: skip
    signing = case.signing.model_copy(update={"signatures": (row,), "preview_hash": now_says, "identity": True})
    signed = case.model_copy(update={"signing": signing})

    def told(of: Case) -> tuple[int, str]:
        file = tmp_path / "sak.json"
        file.write_text(write_case(of), encoding="utf-8")
        result = run("check", file, *DAY)
        return result.exit_code, result.output

    assert told(signed)[0] == 0
    goal = signed.agreement.model_copy(update={"goal": "Et annet mål enn det vi signerte."})
    code, output = told(signed.model_copy(update={"agreement": goal}))
    assert code == 1
    assert "G02" in output
    assert f"Innholdet er endret etter at {case.facts.name} signerte." in output
    assert "G03" in output
    phone = signed.facts.model_copy(update={"phone": "68 05 99 99"})
    assert told(signed.model_copy(update={"facts": phone}))[0] == 0


def test_the_same_answer_as_json(empty_case: Path) -> None:
    found = json.loads(run("check", empty_case, "--json", *DAY).output)
    assert found["may_be_signed"] is False
    assert {
        "check": "K00",
        "severity": "B",
        "section": "facts",
        "path": "facts.office",
        "message": "«Nav-kontor» mangler.",
    } in found["problems"]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\x00\xff", b"ikke json", b"{}", b'{"version": 99}', b'{"version": 1, "ukjent": true}',
        b'{"version": 1, "facts": {"name": 7}}', b'{"version": 1, "version": 1}',
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "command", [["check"], ["render", "--document", "complete", "--format", "pdf", "--output", "x.pdf"]]
)
def test_what_is_not_a_case_file_gives_one_clear_line(tmp_path: Path, content: bytes, command: list[str]) -> None:
    file = tmp_path / "sak.json"
    file.write_bytes(content)
    result = run(command[0], file, *command[1:])
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert "sak.json" in result.stderr
    assert "⟦" not in result.stderr


def test_a_file_that_is_not_there_gives_one_clear_line(tmp_path: Path) -> None:
    result = run("check", tmp_path / "borte.json")
    assert result.exit_code == 2
    assert "borte.json" in result.stderr


@pytest.mark.parametrize("kind", ["complete", "agreement"])
@pytest.mark.parametrize(("form", "start"), [("pdf", b"%PDF"), ("docx", b"PK")])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_document_is_written(tmp_path: Path, kind: str, form: str, start: bytes, language: str) -> None:
    output = tmp_path / f"ut.{form}"
    result = run(
        "render", CASE_01, "--document", kind, "--format", form, "--language", language, "--output", output, *DAY
    )
    assert result.exit_code == 0, result.output
    assert output.read_bytes().startswith(start)
    assert [p.name for p in tmp_path.iterdir()] == [output.name]


def test_a_folder_that_is_not_there_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    output = tmp_path / "borte" / "ut.pdf"
    result = run("render", CASE_01, "--document", "agreement", "--format", "pdf", "--output", output, *DAY)
    assert result.exit_code == 2
    assert "ut.pdf" in result.stderr


def test_the_schema_names_fields_in_bokmal_and_describes_every_demo_case() -> None:
    schema = json.loads(run("schema").output)
    facts = schema["$defs"]["Facts"]["properties"]
    assert facts["name"]["title"] == "Navn"
    assert "⟦" not in json.dumps(schema, ensure_ascii=False)
    assert set(json.loads(write_case(read_case(CASE_01.read_bytes())))) <= set(schema["properties"])


def test_the_selftest_passes_and_what_it_keeps_can_be_verified(tmp_path: Path) -> None:
    result = run("selftest", "--keep", tmp_path)
    assert result.exit_code == 0, result.output
    kept = sorted(tmp_path.glob("*.pdf"))
    assert len(kept) == 2
    for file in kept:
        assert run("verify", file).exit_code == 0
    changed = bytearray(kept[0].read_bytes())
    changed[100] ^= 1
    kept[0].write_bytes(bytes(changed))
    result = run("verify", kept[0])
    assert result.exit_code == 1
    assert "endret" in result.output
    kept[1].with_name(kept[1].stem + ".segl.json").unlink()
    assert run("verify", kept[1]).exit_code == 2


def test_help_is_in_norwegian_and_knows_every_command() -> None:
    output = run("--help").output
    for command in ("check", "render", "schema", "selftest", "verify", "export"):
        assert command in output


def test_a_case_is_exported_after_a_warning_and_can_be_checked_as_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AEVDESK_HOME", str(tmp_path / "store"))
    desk, _code = Opening(terms=Terms(costs=Costs(memory_kib=64, passes=1, lanes=1))).set_up("fire store sauer her")
    session = desk.take_in(read_case(CASE_01.read_bytes()))
    desk.close()
    output = tmp_path / "sak.json"
    ask = CliRunner().invoke(cli, ["export", session.case_id, "--output", str(output)], input="n\n")
    assert ask.exit_code != 0
    assert "uten kryptering" in ask.output
    assert not output.exists()
    done = CliRunner().invoke(
        cli, ["export", session.case_id, "--output", str(output)], input="y\nfire store sauer her\n"
    )
    assert done.exit_code == 0, done.output
    assert read_case(output.read_bytes()) == session.case
    assert run("check", output, *DAY).exit_code == 0


def test_a_wrong_passphrase_or_an_unknown_case_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AEVDESK_HOME", str(tmp_path / "store"))
    desk, _code = Opening(terms=Terms(costs=Costs(memory_kib=64, passes=1, lanes=1))).set_up("fire store sauer her")
    desk.close()
    for passphrase, said in (("noe helt annet enn det", "Caps Lock"), ("fire store sauer her", "ingen sak")):
        result = CliRunner().invoke(
            cli, ["export", "borte", "--yes", "--output", str(tmp_path / "x.json")], input=f"{passphrase}\n"
        )
        assert result.exit_code == 2
        assert said in result.output


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("nonsens",), "«nonsens» er ikke en kommando."),
        (("check", CASE_01, "--nonsens"), "Valget --nonsens finnes ikke her."),
        (("check",), "FILE mangler."),
        (("render", CASE_01, "--document", "x"), "Etter --document skal det stå én av disse: complete, agreement"),
        (("check", CASE_01, "--today", "5.2.26"), "Etter --today skal det stå en dato, slik: 2026-02-05."),
        (("check", CASE_01, "--today"), "Etter --today skal det stå en verdi"),
        (("office", "lint"), "FILE mangler. Skriv «"),
    ],
)
def test_a_command_called_wrongly_says_what_is_wrong_and_how_to_see_the_help(args: tuple[str, ...], said: str) -> None:
    result = run(*args)
    assert result.exit_code == 2
    assert said in result.output
    assert "--help» for å se" in result.output


def test_the_help_is_norwegian_all_through() -> None:
    result = run("render", "--help")
    assert result.exit_code == 0
    assert result.output.startswith("Bruk: ")
    assert "Vis denne hjelpen." in result.output
    assert not [word for word in ("Usage", "Options", "OPTIONS", "Show this", "required") if word in result.output]
    for args in (("--help",), ("templates",)):
        assert "Kommandoer:" in run(*args).output


def test_breaking_off_the_warning_writes_nothing(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["export", "sak", "--output", str(tmp_path / "sak.json")], input="n\n")
    assert result.exit_code == 1
    assert "Avbrutt" in result.output
    assert not list(tmp_path.iterdir())
