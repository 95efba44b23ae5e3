"""What the checks find in real cases can be said, whole, in every language."""

from datetime import date, timedelta

import pytest

from aevdesk import places
from aevdesk.case.files import read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.ground import load_ground
from aevdesk.desk.wording import Wording
from aevdesk.rules.checks import problems, problems_in_list, problems_in_print
from aevdesk.texts import LANGUAGES

FILES = sorted(places.resources().glob("demo/case-*.json"))
DAYS = (date(2026, 2, 5), date(2026, 2, 5) + timedelta(days=900))


def bared(case: Case) -> Case:
    """The case with its assessment, agreement, talks and sources emptied, so that much is missing."""
    fresh = Case()
    return case.model_copy(
        update={name: getattr(fresh, name) for name in ("overall", "agreement", "conversation", "own_view", "coop")}
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_problem_of_a_demo_case_is_a_whole_sentence(texts, catalogues, file):
    case = read_case(file.read_bytes())
    wordings = [Wording(texts[language], catalogues) for language in LANGUAGES]
    found = set()
    for told in (case, bared(case)):
        for track in ("return_to_employer", "straightforward", "full"):
            turned = told.model_copy(update={"triage": told.triage.model_copy(update={"track": track})})
            for day in DAYS:
                moment = Moment(turned, day, load_ground(catalogues, "nb", day))
                found |= {
                    (problem.check, tuple(wording.problem(problem) for wording in wordings))
                    for problem in (*problems(moment), *problems_in_list(moment), *problems_in_print(moment))
                }
    assert len({check for check, _ in found}) > 10
    for check, sentences in found:
        for sentence in sentences:
            assert sentence[-1] in ".?)", check
            assert "«»" not in sentence, check
            assert not any(mark in sentence for mark in ("{ $", "None", "⟦", "FieldName", "CodeName")), check
