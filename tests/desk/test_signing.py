"""Signing: what is signed is exactly what was shown, and what was sealed can be checked by anyone."""

from datetime import date, timedelta

import pytest

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.desk import Desk
from aevdesk.desk.errors import ChangedSincePreviewError, DeskError
from aevdesk.desk.session import Session
from aevdesk.desk.signing import SealedDocument
from aevdesk.documents.verifier import verify

STROKES = (((1000, 3000), (2500, 1200), (4000, 3200)),)


@pytest.fixture
def sealed(ready: Session, desk: Desk) -> SealedDocument:
    return sign_both(ready, desk)


def sign_both(session: Session, desk: Desk) -> SealedDocument:
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_screen(PERSON, strokes=STROKES)
    ceremony.sign_on_screen(session.case.facts.caseworker, strokes=STROKES)
    return ceremony.seal()


def test_both_sign_and_both_documents_are_sealed_and_kept(ready: Session, desk: Desk, sealed: SealedDocument) -> None:
    assert sorted(sealed.files) == ["agreement.docx", "agreement.pdf", "complete.docx", "complete.pdf"]
    assert ready.case.doc.status == "signed"
    for name, data in sealed.files.items():
        assert desk.sealed_file(ready.case_id, 1, name) == data
    assert desk.open(ready.case_id).case == ready.case


def test_nobody_signs_while_something_is_missing(desk: Desk) -> None:
    ceremony = desk.ceremony(desk.new_case())
    with pytest.raises(DeskError, match="not_ready"):
        ceremony.show()
    with pytest.raises(ChangedSincePreviewError):
        ceremony.sign_on_screen(PERSON)


def test_nobody_signs_a_page_that_was_not_shown_or_has_changed_since(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    with pytest.raises(ChangedSincePreviewError):
        ceremony.sign_on_screen(PERSON)
    ceremony.show()
    ready.set(("agreement", "nav_expects"), "Sier fra i god tid.")
    with pytest.raises(ChangedSincePreviewError):
        ceremony.sign_on_screen(PERSON)
    ceremony.show()
    ceremony.sign_on_screen(PERSON)
    assert ready.signers == ("Marit Elise Rognhaug",)


def test_on_screen_the_person_signs_first(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    with pytest.raises(DeskError, match="person_first"):
        ceremony.sign_on_screen(ready.case.facts.caseworker)


def test_nothing_is_sealed_before_both_have_signed(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_screen(PERSON)
    with pytest.raises(DeskError, match="not_signed"):
        ceremony.seal()
    assert ready.case.doc.status == "draft"


def test_on_paper_any_order_and_each_date_of_its_own(ready: Session, desk: Desk, clock: StoppedClock) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    day = clock.now().date()
    ceremony.register_paper(ready.case.facts.caseworker, on=day, place="Nav Lundvik", kept_at="Perm 4")
    ceremony.register_paper(
        PERSON, on=day + timedelta(days=-1), place="Nav Lundvik", kept_at="Perm 4", note="venstre hånd"
    )
    document = ceremony.seal()
    assert ready.case.doc.status == "signed"
    assert verify(document.files["complete.pdf"], "x.pdf", document.evidence).verdict == "genuine"


def test_a_paper_signature_without_date_or_place_of_the_sheet_is_not_enough(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.register_paper(PERSON, on=None)
    assert {"G06"} <= {p.check for p in ceremony.missing()}
    with pytest.raises(DeskError, match="not_ready"):
        ceremony.seal()


def test_a_refusal_is_sealed_as_a_record_in_the_persons_words(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.refuse(PERSON, reason="«Jeg vil tenke på det.»", next_step="Vi snakkes 12. februar.")
    ceremony.sign_on_screen(ready.case.facts.caseworker)
    document = ceremony.seal()
    assert ready.case.doc.status == "unsigned_final"
    assert verify(document.files["complete.pdf"], "x.pdf", document.evidence).verdict == "genuine"


def test_on_behalf_needs_a_reason_and_that_the_person_was_told(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_behalf(PERSON, by="Torunn Engebakk", reason="cannot_sign", informed=None)
    assert "G05" in {p.check for p in ceremony.missing()}
    ceremony.sign_on_behalf(PERSON, by="Torunn Engebakk", reason="cannot_sign", informed=date(2026, 2, 5))
    assert "G05" not in {p.check for p in ceremony.missing()}


def test_each_sealed_file_is_genuine(sealed: SealedDocument) -> None:
    for name, data in sealed.files.items():
        assert verify(data, name, sealed.evidence).verdict == "genuine"


def test_a_failed_return_opens_the_assessment_in_the_same_case(
    ready: Session, desk: Desk, sealed: SealedDocument
) -> None:
    facts = ready.case.facts
    desk.fail_return(ready, "Kneet tålte det ikke")
    assert ready.case.triage.track == "full"
    assert ready.case.facts == facts
    assert ready.case.return_.outcome == "not_done"
    assert [e.code for e in ready.case.events] == ["sealed", "revised", "track_changed"]
    assert desk.sealed_file(ready.case_id, 1, "complete.pdf") == sealed.files["complete.pdf"]
