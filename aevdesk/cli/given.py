"""What the commands are given: a case file, a day, and the rows and Word templates of this office."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aevdesk.case.files import CaseFileError, read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.cli.answers import say, stop, texts
from aevdesk.texts import load_texts

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper
    from aevdesk.desk.templates import OfficeTemplates
    from aevdesk.desk.wording import Wording
    from aevdesk.texts.catalogues import Catalogues


def case_in(file: Path) -> Case:
    """The case in a file. Ends with 2 when it cannot be read."""
    try:
        return read_case(file.read_bytes())
    except CaseFileError as error:
        kind, _, name = error.code.partition(".")
        params = {k: v for k, v in error.params.items() if isinstance(v, (str, int))}
        stop(f"{kind}-{name}", file=file.name, **params)
    except OSError:
        stop("cli-not-read", file=file.name)


def moment_of(case: Case, today: datetime | None, known: "Catalogues | None" = None) -> Moment:
    """The case on a day, today unless told otherwise, by the limits of this computer.

    Here and below `known` are the catalogues where they are read already.
    """
    from aevdesk.desk.clock import SystemClock
    from aevdesk.desk.ground import load_ground
    from aevdesk.desk.policy import read_policy

    day: date = today.date() if today else SystemClock().now().date()
    language = case.facts.language_form or "nb"
    return Moment(case, day, load_ground(known or catalogues(), language, day, read_policy().limits))


def paper(known: "Catalogues | None" = None) -> "Paper":
    """What writes documents, with the catalogues and Word templates of this office."""
    from aevdesk.desk.paper import Paper

    return Paper(known or catalogues(), _templates())


def tell_of_template(paper: "Paper") -> None:
    """Say on stderr that the office's own template could not be used for what was just made, and why."""
    from aevdesk.desk.templates import say_faults

    trouble = paper.templates.take_trouble() if paper.templates else None
    if trouble is not None:
        click.echo(say("template-fell-back", file=trouble.file), err=True)
        for sentence in say_faults(trouble.faults, texts()):
            click.echo(f"  {sentence}", err=True)


def wording_for(case: Case | None = None, known: "Catalogues | None" = None) -> "Wording":
    """How errors and findings are said, in the language of the case."""
    from aevdesk.desk.wording import Wording

    language = (case.facts.language_form if case else None) or "nb"
    return Wording(texts() if language == "nb" else load_texts(language), known or catalogues())


def catalogues() -> "Catalogues":
    """The catalogues with the rows of this office."""
    from aevdesk.desk.office_file import read_office_file

    return read_office_file(_office_folder()).catalogues


def _office_folder() -> Path:
    from aevdesk.desk.office_file import office_folder
    from aevdesk.desk.opening import default_folder
    from aevdesk.desk.policy import read_policy

    return office_folder(default_folder(), read_policy())


def _templates() -> "OfficeTemplates":
    from aevdesk.desk.templates import FOLDER, OfficeTemplates

    return OfficeTemplates(_office_folder() / FOLDER)
