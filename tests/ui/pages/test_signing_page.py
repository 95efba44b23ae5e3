"""The page of signing begins with what is to be done: the sheet that is out, the pads, or what was sealed."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.desk import Desk
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.states import section_groups
from aevdesk.ui.pages.review.review_page import ReviewPage
from aevdesk.ui.pages.signing.printed import PaperPart
from aevdesk.ui.pages.signing.signer_part import SignerPart
from aevdesk.ui.pages.signing.signing_page import SigningPage

from .conftest import demo

OWN_DESK = True


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("08")))


def hand_out_the_sheet(desk: Desk, frame: CaseFrame) -> None:
    ceremony = desk.ceremony(frame.session)
    ceremony.show()
    ceremony.confirm_identity()
    today = frame.work.moment.today
    ceremony.hand_over(PERSON, sent=today, return_by=today + timedelta(days=14))


def opened(frame: CaseFrame) -> SigningPage:
    frame.open_place("signing")
    page = frame.page
    assert isinstance(page, SigningPage)
    page.later.finish()
    for _round in range(3):
        QApplication.processEvents()
    return page


def states(frame: CaseFrame) -> dict[str, tuple[str, str]]:
    """The state of each place in the list, and the word for it."""
    entries = [entry for group in section_groups(frame.work) for entry in group.entries]
    return {entry.code: (entry.state, entry.word) for entry in entries}


def test_a_sheet_that_is_out_comes_first_and_its_signer_has_not_signed(open_frame, desk: Desk):
    frame = open_frame("08")
    hand_out_the_sheet(desk, frame)
    page = opened(frame)
    paper, signer = page.findChild(PaperPart), page.findChild(SignerPart)
    assert paper is not None
    assert signer is not None
    assert paper.y() < signer.y()
    assert paper.kept.isVisible(), "what stands on the sheet can be written at once"
    done = [step.accessibleName() for step in page._steps._steps]
    assert [name.endswith("ferdig") for name in done] == [True, False, False, False]
    assert states(frame)["signing"] == ("in_work", "På papir")
    assert states(frame)["review"][0] == "done"


def test_without_a_sheet_the_pads_come_before_paper(open_frame):
    page = opened(open_frame("08"))
    paper, signer = page.findChild(PaperPart), page.findChild(SignerPart)
    assert paper is not None
    assert signer is not None
    assert signer.y() < paper.y()
    assert not paper.kept.isVisible()


def test_nothing_is_set_aside_by_the_first_key_on_the_review(open_frame):
    frame = open_frame("08")
    frame.open_place("review")
    page = frame.page
    assert isinstance(page, ReviewPage)
    QApplication.processEvents()
    assert frame.window().focusWidget() is page._title
    assert frame.session.case.set_aside == ()
