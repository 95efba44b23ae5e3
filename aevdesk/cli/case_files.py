"""What can be done with a case in a file: check it, write its documents, take it out of the store."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast, get_args

import click

from aevdesk.case.files import write_case
from aevdesk.case.moment import Moment
from aevdesk.cli.answers import say, stop
from aevdesk.cli.given import case_in, catalogues, moment_of, paper, tell_of_template, wording_for
from aevdesk.texts import Language, load_texts

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper
    from aevdesk.documents.letter import Letter

Kind = Literal["complete", "agreement"]
Format = Literal["docx", "pdf"]
DOCUMENTS = (
    "complete", "agreement", "guide", "invitation", "reminder", "changes", "plain", "full_copy", "benefit_note",
    "provider_order", "employer_sheet", "doctor_request", "handover",
)  # fmt: skip
"""What can be rendered: the two documents, then the letters. Written out, so that the command line starts quickly."""


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def check(file: Path, as_json: bool, today: datetime | None) -> None:
    """Si om saken i FILE kan signeres. 0: ja. 1: mangler listes. 2: ikke en saksfil."""
    from aevdesk.desk.review import before_signing, out_of_date, problems_of_file

    case = case_in(file)
    known = catalogues()
    found = problems_of_file(moment_of(case, today, known), paper(known))
    blocking = (*before_signing(found), *out_of_date(found))
    wording = wording_for(case, known)
    rows = [
        {"check": p.check, "severity": p.severity, "section": p.section, "path": ".".join(p.path),
         "message": wording.problem(p)}
        for p in found if not p.blocks or p in blocking
    ]  # fmt: skip
    if as_json:
        click.echo(json.dumps({"may_be_signed": not blocking, "problems": rows}, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            click.echo(f"{row['check']:4} {_severity_word(row['severity'])}  {row['message']}  [{row['path']}]")
        click.echo(say("cli-may-be-signed" if not blocking else "cli-may-not-be-signed", n=len(blocking)))
    sys.exit(1 if blocking else 0)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--document", "kind", type=click.Choice(DOCUMENTS), required=True)
@click.option("--format", "form", type=click.Choice(["docx", "pdf"]), required=True)
@click.option("--language", type=click.Choice(["nb", "nn"]), help="Målform; ellers sakens egen.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
@click.option("--about", default="", help="Id til den eller det brevet gjelder, når saken har flere.")
@click.option("--before", type=click.Path(path_type=Path), help="Saksfilen slik den var sist, til «changes».")
def render(
    file: Path, kind: str, form: Format, language: Language | None, output: Path, today: datetime | None,
    about: str, before: Path | None,
) -> None:  # fmt: skip
    """Skriv et dokument eller et brev for saken i FILE som Word eller PDF."""
    from aevdesk.desk.files import save_file

    case = case_in(file)
    if language:
        case = case.model_copy(update={"facts": case.facts.model_copy(update={"language_form": language})})
    moment = moment_of(case, today)
    made = datetime.combine(moment.today, datetime.now().astimezone().time())
    press = paper()
    if kind in get_args(Kind):
        data = press.render(moment, cast(Kind, kind), form, made=made)
        tell_of_template(press)
    else:
        letter = _letter(press, moment, kind, made, about, before)
        data = press.docx(letter) if form == "docx" else press.pdf(letter)
    try:
        save_file(output, data)
    except OSError as error:
        stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(say("cli-written", file=output.name))


@click.command()
def schema() -> None:
    """Vis JSON-skjemaet for en saksfil, med navn på bokmål."""
    from aevdesk.desk.schema import case_schema

    click.echo(json.dumps(case_schema(load_texts("nb")), ensure_ascii=False, indent=2))


@click.command()
@click.argument("case_id", metavar="CASE")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--yes", is_flag=True, help="Ikke spør om filen kan ligge ukryptert.")
def export(case_id: str, output: Path, yes: bool) -> None:
    """Skriv saken CASE fra lageret som en ukryptert saksfil."""
    from aevdesk.desk.errors import DeskError
    from aevdesk.desk.files import save_file
    from aevdesk.desk.opening import Opening
    from aevdesk.store.errors import StoreError

    if not yes:
        click.confirm(say("cli-export-warning", file=output.name), abort=True)
    passphrase = click.prompt(say("cli-passphrase"), hide_input=True)
    try:
        desk = Opening().unlock(passphrase)
        try:
            save_file(output, write_case(desk.read_for_export(case_id)).encode())
        finally:
            desk.close()
    except (StoreError, DeskError) as error:
        click.echo(wording_for().error(error), err=True)
        sys.exit(2)
    click.echo(say("cli-written", file=output.name))


@click.command("decision-text")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(["nb", "nn"]), help="Målform; ellers sakens egen.")
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON, felt for felt.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def show_decision_text(file: Path, language: Language | None, as_json: bool, today: datetime | None) -> None:
    """Vis vurderingen i FILE som tekst til § 14 a-vedtaket. 0: den passer. 1: for lang. 2: ingen vurdering."""
    from dataclasses import asdict

    from aevdesk.desk.decision_text import decision_text

    case = case_in(file)
    found = decision_text(
        moment_of(case, today), load_texts(language or case.facts.language_form or "nb"), catalogues()
    )
    if found is None:
        stop("cli-no-decision")
    click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2) if as_json else found.whole)
    too_long = [piece for piece in (found.text, *found.sources) if piece.fit == "too_long"]
    for piece in too_long:
        click.echo(say("cli-decision-too-long", count=piece.count, most=piece.most), err=True)
    sys.exit(1 if too_long else 0)


def _letter(paper: "Paper", moment: Moment, kind: str, made: datetime, about: str, before: Path | None) -> "Letter":
    """The letter that is meant; stops with what to say more where that is not clear."""
    from aevdesk.documents.letters.build import offers
    from aevdesk.documents.letters.sheet import Beside

    earlier = case_in(before) if before else None
    found = [o for o in offers(moment, has_before=earlier is not None) if o.kind == kind and about in ("", o.row)]
    if len(found) != 1:
        named = ", ".join(f"{o.row} ({o.name})" for o in found)
        stop("cli-letter-which" if found else "cli-letter-none", document=kind, choices=named)
    return paper.letter(moment, found[0].kind, made=made, beside=Beside(row=found[0].row, before=earlier))


def _severity_word(severity: str) -> str:
    return say("cli-blocking" if severity == "B" else "cli-note")
