"""`aevdesk stamp` and what `aevdesk verify` says of its copy, in plain Norwegian."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from aevdesk.cli import cli
from tests.seal.certificates import NAME, PASSPHRASE, certificate
from tests.seal.conftest import Kept

VARIABLE = "AEVDESK_CERTIFICATE_PASSPHRASE"


@pytest.fixture
def folder(tmp_path: Path, kept: Kept) -> Path:
    (tmp_path / "avtale.pdf").write_bytes(kept.first.files["complete.pdf"])
    (tmp_path / "avtale.segl.json").write_text(kept.first.evidence, encoding="utf-8")
    (tmp_path / "kontor.p12").write_bytes(certificate())
    return tmp_path


def stamp(
    folder: Path,
    *,
    typed: str | None = None,
    env: str | None = None,
    file: str = "avtale.pdf",
    output: str = "kopi.pdf",
):
    command = [
        "stamp",
        str(folder / file),
        "--certificate",
        str(folder / "kontor.p12"),
        "--output",
        str(folder / output),
    ]
    return CliRunner().invoke(cli, command, input=typed, env={VARIABLE: env}, catch_exceptions=False)


def verify(file: Path):
    return CliRunner().invoke(cli, ["verify", str(file)], catch_exceptions=False)


def test_the_copy_is_made_and_checked_with_what_its_seal_shows_and_what_not(folder: Path, kept: Kept):
    done = stamp(folder, typed=PASSPHRASE + "\n")
    assert done.exit_code == 0, done.output
    assert PASSPHRASE not in done.output
    assert (folder / "avtale.pdf").read_bytes() == kept.first.files["complete.pdf"]
    assert (folder / "kopi.segl.json").read_text(encoding="utf-8") == kept.first.evidence
    said = verify(folder / "kopi.pdf")
    assert said.exit_code == 0
    lines = [line.strip() for line in said.output.splitlines()]
    assert lines[0] == "kopi.pdf: ekte. Filen er nøyaktig det som ble forseglet."
    assert lines[1].startswith(f"Sertifikatsegl fra {NAME}: uendret siden ")
    assert lines[2] == f"Sertifikatet har {NAME} laget selv."
    assert lines[-1] == "Seglet viser at kopien er uendret, ikke hvem som signerte."
    broken = (folder / "kopi.pdf").read_bytes()
    (folder / "kopi.pdf").write_bytes(broken.replace(b"/P 1/V", b"/P 3/V"))
    said = verify(folder / "kopi.pdf")
    assert said.exit_code == 1
    assert "sertifikatseglet bakerst, eller noe etter det, er endret" in said.output


def test_the_password_may_stand_in_the_environment_and_a_wrong_one_is_said_plainly(folder: Path):
    assert stamp(folder, env=PASSPHRASE).exit_code == 0
    wrong = stamp(folder, env="noe annet", output="feil.pdf")
    assert wrong.exit_code == 2
    assert wrong.output == "Passordet passer ikke til sertifikatet. Prøv igjen.\n"
    assert not (folder / "feil.pdf").exists()


def test_only_what_is_genuine_is_sealed_and_never_over_itself(folder: Path):
    over = stamp(folder, env=PASSPHRASE, output="avtale.pdf")
    assert (over.exit_code, "et annet sted" in over.output) == (2, True)
    (folder / "avtale.pdf").write_bytes((folder / "avtale.pdf").read_bytes() + b"\n")
    assert "er ikke ekte" in stamp(folder, env=PASSPHRASE).output
    (folder / "avtale.segl.json").unlink()
    assert "mangler ved siden av" in stamp(folder, env=PASSPHRASE).output
    gone = stamp(folder, env=PASSPHRASE, file="borte.pdf")
    assert gone.exit_code == 2
    assert not (folder / "kopi.pdf").exists()
