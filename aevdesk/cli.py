"""The work without a screen: the same rules, documents and store as the desk."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NoReturn, cast, get_args

import click

from aevdesk.case.files import CaseFileError, read_case, write_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.texts import Language, Texts, load_texts
from aevdesk.version import VERSION

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper
    from aevdesk.desk.wording import Wording
    from aevdesk.documents.letter import Letter
    from aevdesk.texts.catalogues import Catalogues

Kind = Literal["complete", "agreement"]
Format = Literal["docx", "pdf"]
DOCUMENTS = (
    "complete", "agreement", "guide", "invitation", "reminder", "changes", "full_copy", "benefit_note",
    "provider_order", "doctor_request", "handover",
)  # fmt: skip
"""What can be rendered: the two documents, then the letters. Written out, so that the command line starts quickly."""


@dataclass(frozen=True, slots=True)
class Screen:
    """How the desk is opened: given by main, so that the command line knows no screen."""

    open_demo: Callable[[bool, Path | None], int]
    open_own: Callable[[bool, Path | None], int]


class Commands(click.Group):
    """The commands; a file from a colleague may stand in place of one, as when it is opened with a double click."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0].lower().endswith(".aevsak"):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--demo", is_flag=True, help="Åpne med øvingssaker i et lager som forsvinner når du lukker.")
@click.option("--quit-when-ready", is_flag=True, help="Avslutt med 0 når det første vinduet er klart.")
@click.version_option(VERSION, prog_name="aevdesk")
@click.pass_context
def cli(context: click.Context, demo: bool, quit_when_ready: bool) -> None:
    """Skriv arbeidsevnevurdering og aktivitetsavtale sammen. Uten kommando åpnes skrivebordet."""
    if context.invoked_subcommand == "open":
        context.meta["aevdesk.screen"] = (demo, quit_when_ready)
    elif context.invoked_subcommand is None:
        _show_desk(context.obj, demo, quit_when_ready, None)


def _show_desk(screen: object, demo: bool, quit_when_ready: bool, file: Path | None) -> NoReturn:
    assert isinstance(screen, Screen)
    sys.exit((screen.open_demo if demo else screen.open_own)(quit_when_ready, file))


@cli.command("open")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_file(context: click.Context, file: Path) -> None:
    """Åpne skrivebordet med saken i FILE, som en kollega har laget (.aevsak)."""
    demo, quit_when_ready = context.meta["aevdesk.screen"]
    _show_desk(context.obj, demo, quit_when_ready, file)


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def check(file: Path, as_json: bool, today: datetime | None) -> None:
    """Si om saken i FILE kan signeres. 0: ja. 1: mangler listes. 2: ikke en saksfil."""
    from aevdesk.desk.review import before_signing, out_of_date, problems_of_file

    case = _case(file)
    moment = _moment(case, today)
    found = problems_of_file(moment, _paper())
    blocking = (*before_signing(found), *out_of_date(found))
    wording = _wording(case)
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
        click.echo(_say("cli-may-be-signed" if not blocking else "cli-may-not-be-signed", n=len(blocking)))
    sys.exit(1 if blocking else 0)


@cli.command()
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

    case = _case(file)
    if language:
        case = case.model_copy(update={"facts": case.facts.model_copy(update={"language_form": language})})
    moment = _moment(case, today)
    made = datetime.combine(moment.today, datetime.now().astimezone().time())
    paper = _paper()
    if kind in get_args(Kind):
        data = paper.render(moment, cast(Kind, kind), form, made=made)
    else:
        letter = _letter(paper, moment, kind, made, about, before)
        data = paper.docx(letter) if form == "docx" else paper.pdf(letter)
    try:
        save_file(output, data)
    except OSError as error:
        _stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(_say("cli-written", file=output.name))


@cli.command()
def schema() -> None:
    """Vis JSON-skjemaet for en saksfil, med navn på bokmål."""
    from aevdesk.desk.schema import case_schema

    click.echo(json.dumps(case_schema(load_texts("nb")), ensure_ascii=False, indent=2))


@cli.command()
@click.option("--keep", type=click.Path(path_type=Path, file_okay=False), help="Behold PDF, Word og bevis her.")
def selftest(keep: Path | None) -> None:
    """Prøv alt en gang: lager, sak, signatur, forsegling, Word, PDF og kontroll."""
    from aevdesk.desk.selftest import run_selftest

    passed = True
    for step in run_selftest(keep):
        said = [_say("cli-ok" if step.passed else "cli-failed"), _say(f"selftest-{step.name}")]
        said += [_say(f"selftest-fault-{step.fault}")] if step.fault else []
        said += [step.detail] if step.detail else []
        click.echo("  ".join(said))
        passed = passed and step.passed
    sys.exit(0 if passed else 1)


@cli.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", default="", help="En kode lest av papiret: forseglingen skal være den.")
def verify(file: Path, code: str) -> None:
    """Si om FILE (forseglet PDF, Word, bevis eller pakke) er det som ble forseglet. 0: ekte. 1: endret. 2: uvisst."""
    from aevdesk.documents.verifier import verify_path

    if not file.is_file():
        _stop("cli-not-read", file=file.name)
    found = verify_path(file, code)
    click.echo(_say(f"verify-{found.verdict}", file=file.name))
    for what in found.what:
        names = f": {', '.join(found.names)}" if what.startswith("file") and found.names else ""
        click.echo(f"  {_say(f'verify-{what}')}{names}")
    sys.exit(found.exit_code)


@cli.command()
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
        click.confirm(_say("cli-export-warning", file=output.name), abort=True)
    passphrase = click.prompt(_say("cli-passphrase"), hide_input=True)
    try:
        desk = Opening().unlock(passphrase)
        try:
            save_file(output, write_case(desk.read_for_export(case_id)).encode())
        finally:
            desk.close()
    except (StoreError, DeskError) as error:
        click.echo(_wording(None).error(error), err=True)
        sys.exit(2)
    click.echo(_say("cli-written", file=output.name))


@cli.command("decision-text")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(["nb", "nn"]), help="Målform; ellers sakens egen.")
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON, felt for felt.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def show_decision_text(file: Path, language: Language | None, as_json: bool, today: datetime | None) -> None:
    """Vis vurderingen i FILE som tekst til § 14 a-vedtaket. 0: den passer. 1: for lang. 2: ingen vurdering."""
    from dataclasses import asdict

    from aevdesk.desk.decision_text import decision_text

    case = _case(file)
    found = decision_text(_moment(case, today), load_texts(language or case.facts.language_form or "nb"), _catalogues())
    if found is None:
        _stop("cli-no-decision")
    click.echo(json.dumps(asdict(found), ensure_ascii=False, indent=2) if as_json else found.whole)
    too_long = [piece for piece in (found.text, *found.sources) if piece.fit == "too_long"]
    for piece in too_long:
        click.echo(_say("cli-decision-too-long", count=piece.count, most=piece.most), err=True)
    sys.exit(1 if too_long else 0)


@cli.command("export-signing")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="PDF-en.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="Regn som om det var denne dagen.")
def export_signing(file: Path, output: Path, today: datetime | None) -> None:
    """Skriv PDF-en for saken i FILE og en liste over hvem som signerer, til en signeringstjeneste."""
    from aevdesk.desk.errors import DeskError
    from aevdesk.desk.seal_export import to_sign_elsewhere

    case = _case(file)
    moment = _moment(case, today)
    made = datetime.combine(moment.today, datetime.now().astimezone().timetz())
    try:
        beside = to_sign_elsewhere(moment, _paper(), output, made)
    except DeskError as error:
        click.echo(_wording(case).error(error), err=True)
        sys.exit(1)
    except OSError as error:
        _stop("cli-not-written", file=output.name, why=type(error).__name__)
    for written in (output, beside):
        click.echo(_say("cli-written", file=written.name))


@cli.group()
def office() -> None:
    """Kontorets egne setninger og valg, i filen kontor.toml."""


@office.command("lint")
@click.argument("file", type=click.Path(path_type=Path))
def lint_office(file: Path) -> None:
    """Si om kontorets fil FILE kan brukes. 0: ja. 1: det som må rettes, med sted."""
    from aevdesk.desk.office_file import lint_office_file

    found, wording = lint_office_file(file), _wording(None)
    if not found.faults:
        click.echo(_say("office-file-fine", file=file.name, count=len(found.added)))
        return
    click.echo(_say("office-file-faults", file=file.name, count=len(found.faults)))
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
        _stop("office-file-exists", file=output.name)
    except OSError as error:
        _stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(_say("office-file-written", file=output.name))


@cli.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def policy(file: Path | None) -> None:
    """Si hva FILE, ellers maskinens egen, bestemmer for hele maskinen. 0: i orden. 1: noe kan ikke brukes."""
    from aevdesk.desk.policy import policy_file, read_policy

    read = read_policy(file)
    if read.file is None:
        if file is not None:
            _stop("cli-not-read", file=file.name)
        click.echo(_say("cli-policy-none", file=str(policy_file())))
        return
    for word, part in (("cli-policy-default", read.defaults), ("cli-policy-locked", read.locked)):
        for name, value in part.values().items():
            click.echo(f"{_say(word):9} {name} = {json.dumps(value, ensure_ascii=False)}")
    for fault in read.faults:
        click.echo(_wording(None).error(fault), err=True)
    if read.faults:
        sys.exit(1)
    click.echo(_say("cli-policy-fine", file=str(read.file)))


@cli.group()
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
        _stop("cli-not-read", file=file.name)
    named = own_template(file)
    wanted: Kind = kind or ("complete" if named is not None and named.kind == "complete" else "agreement")
    answer = lint_template(data, wanted, _paper())
    said = "template-faults" if not answer.is_usable else "template-fine-with-notes"
    click.echo(_say(said if answer.faults else "template-fine", file=file.name))
    for sentence in say_faults(answer.faults, _texts()):
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
        _stop("template-exists", file=output.name)
    except OSError as error:
        _stop("cli-not-written", file=output.name, why=type(error).__name__)
    click.echo(_say("template-written", file=output.name))


@cli.command("template-child", hidden=True)
def template_child() -> None:
    """Fyll ut en mal for prosessen som startet denne."""
    from aevdesk.documents.office_templates.child import main

    main()


def _case(file: Path) -> Case:
    try:
        return read_case(file.read_bytes())
    except CaseFileError as error:
        kind, _, name = error.code.partition(".")
        params = {k: v for k, v in error.params.items() if isinstance(v, (str, int))}
        _stop(f"{kind}-{name}", file=file.name, **params)
    except OSError:
        _stop("cli-not-read", file=file.name)


def _moment(case: Case, today: datetime | None) -> Moment:
    from aevdesk.desk.clock import SystemClock
    from aevdesk.desk.ground import load_ground

    day: date = today.date() if today else SystemClock().now().date()
    return Moment(case, day, load_ground(_catalogues(), case.facts.language_form or "nb", day))


def _letter(paper: "Paper", moment: Moment, kind: str, made: datetime, about: str, before: Path | None) -> "Letter":
    """The letter that is meant; stops with what to say more where that is not clear."""
    from aevdesk.documents.letters.build import offers
    from aevdesk.documents.letters.sheet import Beside

    earlier = _case(before) if before else None
    found = [o for o in offers(moment, has_before=earlier is not None) if o.kind == kind and about in ("", o.row)]
    if len(found) != 1:
        named = ", ".join(f"{o.row} ({o.name})" for o in found)
        _stop("cli-letter-which" if found else "cli-letter-none", document=kind, choices=named)
    return paper.letter(moment, found[0].kind, made=made, beside=Beside(row=found[0].row, before=earlier))


def _paper() -> "Paper":
    from aevdesk.desk.paper import Paper

    return Paper(_catalogues())


def _wording(case: Case | None) -> "Wording":
    from aevdesk.desk.wording import Wording

    language = (case.facts.language_form if case else None) or "nb"
    return Wording(load_texts(language), _catalogues())


def _catalogues() -> "Catalogues":
    """The catalogues with the rows of this office."""
    from aevdesk.desk.office_file import office_folder, read_office_file
    from aevdesk.desk.opening import default_folder
    from aevdesk.desk.policy import read_policy

    return read_office_file(read_policy().office_folder or office_folder(default_folder())).catalogues


def _severity_word(severity: str) -> str:
    return _say("cli-blocking" if severity == "B" else "cli-note")


def _texts() -> Texts:
    return load_texts("nb")


def _say(message: str, **params: str | int) -> str:
    return _texts().say(message, "", **params)


def _stop(message: str, **params: str | int) -> NoReturn:
    click.echo(_say(message, **params), err=True)
    sys.exit(2)
