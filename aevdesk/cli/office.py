"""What an office decides for itself: its sentences, its Word templates, and the policy of the machine."""

import json
import sys
from pathlib import Path
from typing import Literal

import click

from aevdesk.cli.answers import say, stop, texts
from aevdesk.cli.given import paper, wording_for
from aevdesk.texts import Language

Kind = Literal["complete", "agreement"]


@click.group()
def office() -> None:
    """Kontorets egne setninger og valg, i filen kontor.toml."""


@office.command("lint")
@click.argument("file", type=click.Path(path_type=Path))
def lint_office(file: Path) -> None:
    """Si om kontorets fil FILE kan brukes. 0: ja. 1: det som må rettes, med sted."""
    from aevdesk.desk.office_file import lint_office_file

    found, wording = lint_office_file(file), wording_for()
    if not found.faults:
        click.echo(say("office-file-fine", file=file.name, count=len(found.added)))
        return
    click.echo(say("office-file-faults", file=file.name, count=len(found.faults)))
    for fault in found.faults:
        click.echo(f"  {wording.error(fault)}")
    sys.exit(1)


@office.command("example")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), default=Path("kontor.toml"))
def office_example(output: Path) -> None:
    """Lag en fil å begynne med. En fil som finnes, blir aldri rørt."""
    from aevdesk.desk.office_file import write_example

    try:
        write_example(output)
    except FileExistsError:
        stop("office-file-exists", file=output.name)
    except OSError as error:
        stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(say("office-file-written", file=output.name))


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def policy(file: Path | None) -> None:
    """Si hva FILE, ellers maskinens egen, bestemmer for hele maskinen. 0: i orden. 1: noe kan ikke brukes."""
    from aevdesk.desk.policy import policy_file, read_policy

    read = read_policy(file)
    if read.file is None:
        if file is not None:
            stop("cli-not-read", file=file.name)
        click.echo(say("cli-policy-none", file=str(policy_file())))
        return
    for word, part in (("cli-policy-default", read.defaults), ("cli-policy-locked", read.locked)):
        for name, value in part.values().items():
            click.echo(f"{say(word):9} {name} = {json.dumps(value, ensure_ascii=False)}")
    for fault in read.faults:
        click.echo(wording_for().error(fault), err=True)
    if read.faults:
        sys.exit(1)
    click.echo(say("cli-policy-fine", file=str(read.file)))


@click.group()
def templates() -> None:
    """Kontorets egne Word-maler."""


@templates.command("lint")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--document", "kind", type=click.Choice(["complete", "agreement"]), help="Ellers etter filnavnet.")
def lint_template(file: Path, kind: Kind | None) -> None:
    """Si om malen FILE kan brukes, og prøv den på øvingssaker. 0: ja. 1: det som må rettes, med sted."""
    from aevdesk.desk.templates import lint_template, own_template, say_faults

    try:
        data = file.read_bytes()
    except OSError:
        stop("cli-not-read", file=file.name)
    named = own_template(file)
    wanted: Kind = kind or ("complete" if named is not None and named.kind == "complete" else "agreement")
    answer = lint_template(data, wanted, paper())
    said = "template-faults" if not answer.is_usable else "template-fine-with-notes"
    click.echo(say(said if answer.faults else "template-fine", file=file.name))
    for sentence in say_faults(answer.faults, texts()):
        click.echo(f"  {sentence}")
    sys.exit(0 if answer.is_usable else 1)


@templates.command("example")
@click.option("--document", "kind", type=click.Choice(["complete", "agreement"]), default="agreement")
@click.option("--language", type=click.Choice(["nb", "nn"]), default="nb", help="Målform.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True)
def template_example(kind: Kind, language: Language, output: Path) -> None:
    """Skriv en mal å begynne med, lik den som følger med. En fil som finnes, blir aldri rørt."""
    from aevdesk.desk.templates import write_example

    try:
        write_example(kind, language, output)
    except FileExistsError:
        stop("template-exists", file=output.name)
    except OSError as error:
        stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(say("template-written", file=output.name))


@click.command("template-child", hidden=True)
def template_child() -> None:
    """Fyll ut en mal for prosessen som startet denne."""
    from aevdesk.documents.office_templates.child import main

    main()
