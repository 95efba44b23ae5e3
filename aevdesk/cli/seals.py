"""What was sealed: whether a file is it, and what leaves the desk to be signed elsewhere."""

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from aevdesk.cli.answers import say, stop, texts
from aevdesk.cli.given import case_in, moment_of, paper, wording_for

PASSPHRASE_VARIABLE = "AEVDESK_CERTIFICATE_PASSPHRASE"


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", default="", help="En kode lest av papiret: forseglingen skal være den.")
def verify(file: Path, code: str) -> None:
    """Si om FILE (forseglet PDF, Word, bevis eller pakke) er det som ble forseglet. 0: ekte. 1: endret. 2: uvisst."""
    from aevdesk.desk.seal_export import say_stamp
    from aevdesk.documents.stamp import verify_copy

    if not file.is_file():
        stop("cli-not-read", file=file.name)
    found, certified = verify_copy(file, code)
    click.echo(say(f"verify-{found.verdict}", file=file.name))
    for what in found.what:
        names = f": {', '.join(found.names)}" if what.startswith("file") and found.names else ""
        click.echo(f"  {say(f'verify-{what}')}{names}")
    for sentence in say_stamp(certified, texts()) if certified else ():
        click.echo(f"  {sentence}")
    sys.exit(found.exit_code)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--certificate", type=click.Path(path_type=Path), required=True, help="En .p12- eller .pfx-fil.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="Kopien.")
def stamp(file: Path, certificate: Path, output: Path) -> None:
    """Skriv en kopi av den forseglede PDF-en FILE med segl fra et sertifikat: viser at den er uendret, ikke hvem.

    Passordet spørres det om, eller det står i miljøvariabelen AEVDESK_CERTIFICATE_PASSPHRASE.
    """
    from aevdesk.desk.clock import SystemClock
    from aevdesk.desk.files import evidence_beside
    from aevdesk.desk.seal_export import write_with_evidence
    from aevdesk.documents.stamp import StampError
    from aevdesk.documents.stamp import stamp as stamped
    from aevdesk.documents.verifier import verify as verify_bytes

    if output.resolve() == file.resolve():
        stop("stamp-same-file", file=file.name)
    sealed, key, evidence = _bytes_of(file), _bytes_of(certificate), evidence_beside(file)
    if evidence is None or verify_bytes(sealed, file.name, evidence).verdict != "genuine":
        stop("stamp-not-genuine", file=file.name)
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    if passphrase is None:
        passphrase = click.prompt(say("stamp-ask-passphrase"), hide_input=True, default="", show_default=False)
    try:
        write_with_evidence(stamped(sealed, key, passphrase, SystemClock().now()), evidence, output)
    except StampError as error:
        stop(f"stamp-{error.code}")
    except OSError as error:
        stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(say("stamp-made", file=output.name))


@click.command("export-signing")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="PDF-en.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def export_signing(file: Path, output: Path, today: datetime | None) -> None:
    """Skriv PDF-en for saken i FILE og en liste over hvem som signerer, til en signeringstjeneste."""
    from aevdesk.desk.errors import DeskError
    from aevdesk.desk.seal_export import to_sign_elsewhere

    case = case_in(file)
    moment = moment_of(case, today)
    made = datetime.combine(moment.today, datetime.now().astimezone().timetz())
    try:
        beside = to_sign_elsewhere(moment, paper(), output, made)
    except DeskError as error:
        click.echo(wording_for(case).error(error), err=True)
        sys.exit(1)
    except OSError as error:
        stop("cli-not-written", file=output.name, why=type(error).__name__)
    for written in (output, beside):
        click.echo(say("cli-written", file=written.name))


@click.command()
@click.option("--keep", type=click.Path(path_type=Path, file_okay=False), help="Behold PDF, Word og bevis her.")
def selftest(keep: Path | None) -> None:
    """Prøv alt en gang: lager, sak, signatur, forsegling, Word, PDF og kontroll."""
    from aevdesk.desk.selftest import run_selftest

    passed = True
    for step in run_selftest(keep):
        said = [say("cli-ok" if step.passed else "cli-failed"), say(f"selftest-{step.name}")]
        said += [say(f"selftest-fault-{step.fault}")] if step.fault else []
        said += [step.detail] if step.detail else []
        click.echo("  ".join(said))
        passed = passed and step.passed
    sys.exit(0 if passed else 1)


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        stop("cli-not-read", file=file.name)
