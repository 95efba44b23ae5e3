"""«Se over» reads the whole form: each field of words that is filled stands there, in whatever row or group it is."""

from types import SimpleNamespace

import pytest

from aevdesk.desk.wording import Wording
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.ui.pages.form.values import Sayer
from aevdesk.ui.pages.review.answers import answers_of
from aevdesk.ui.pages.review.review_page import NOT_READ
from tests.builders import CaseBuilder
from tests.form.test_printed import starts
from tests.form.walk import everything


@pytest.fixture(scope="module")
def words() -> Wording:
    return Wording(load_texts("nb"), load_catalogues())


def read(case: CaseBuilder, words: Wording, sections: set[str]) -> str:
    work = SimpleNamespace(moment=case.moment(), words=words, sayer=Sayer(words), say=words.texts.say)
    return " ".join(answer.text for section in sections for answer in answers_of(work, section, {}))  # type: ignore[arg-type]


def test_every_field_of_words_stands_in_the_review(words: Wording):
    missed: set[str] = set()
    seen: set[str] = set()
    for start in starts():
        case, filled = everything(start, leaving=("tried", "items"))
        spots = {word: spot for word, spot in filled.items() if spot.section not in NOT_READ}
        said = read(case, words, {spot.section for spot in spots.values()})
        missed |= {spot.form_id for word, spot in spots.items() if word not in said}
        seen |= {spot.form_id for word, spot in spots.items() if word in said}
    assert missed == set()
    assert len(seen) > 150
    assert {"measure.question", "point.text", "treatment.place", "attendance.reason"} <= seen
