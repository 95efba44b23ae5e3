"""What the commands are given: a case file, a day, and the catalogues with the rows of this office."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aevdesk.case.files import CaseFileError, read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.cli.answers import stop
from aevdesk.texts import load_texts

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper
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


def moment_of(case: Case, today: datetime | None) -> Moment:
    """The case on a day, today unless told otherwise."""
    from aevdesk.desk.clock import SystemClock
    from aevdesk.desk.ground import load_ground

    day: date = today.date() if today else SystemClock().now().date()
    return Moment(case, day, load_ground(catalogues(), case.facts.language_form or "nb", day))


def paper() -> "Paper":
    """What writes documents, with the catalogues of this office."""
    from aevdesk.desk.paper import Paper

    return Paper(catalogues())


def wording_for(case: Case | None = None) -> "Wording":
    """How errors and findings are said, in the language of the case."""
    from aevdesk.desk.wording import Wording

    language = (case.facts.language_form if case else None) or "nb"
    return Wording(load_texts(language), catalogues())


def catalogues() -> "Catalogues":
    """The catalogues with the rows of this office."""
    from aevdesk.desk.office_file import office_folder, read_office_file
    from aevdesk.desk.opening import default_folder
    from aevdesk.desk.policy import read_policy

    return read_office_file(read_policy().office_folder or office_folder(default_folder())).catalogues
