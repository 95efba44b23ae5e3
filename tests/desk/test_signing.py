"""Signing: what is signed is exactly what was shown, and what was sealed can be checked by anyone."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.desk import Desk
from aevdesk.desk.errors import ChangedSincePreviewError, DeskError
from aevdesk.desk.seal import verify
from aevdesk.desk.session import Session
from aevdesk.desk.signing import SealedDocument

STROKES = (((1000, 3000), (2500, 1200), (4000, 3200)),)


@pytest.fixture
def sealed(ready: Session, desk: Desk) -> SealedDocument:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_screen(PERSON, strokes=STROKES)
    ceremony.sign_on_screen(ready.case.facts.caseworker, strokes=STROKES)
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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(data=st.data())
def test_one_changed_byte_in_any_file_or_its_evidence_is_found(sealed: SealedDocument, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(sealed.files)))
    file, evidence = bytearray(sealed.files[name]), bytearray(sealed.evidence.encode())
    target = data.draw(st.sampled_from((file, evidence)))
    target[data.draw(st.integers(0, len(target) - 1))] ^= data.draw(st.integers(1, 255))
    text = evidence.decode("utf-8", errors="replace")
    assert verify(bytes(file), name, text).verdict != "genuine"


def test_bytes_added_at_the_end_are_found(sealed: SealedDocument) -> None:
    found = verify(sealed.files["complete.pdf"] + b"\n", "a.pdf", sealed.evidence)
    assert (found.verdict, found.what) == ("changed", ("file",))


def test_evidence_in_another_order_and_with_spaces_is_still_genuine(sealed: SealedDocument) -> None:
    loose = json.dumps(json.loads(sealed.evidence), indent=3, ensure_ascii=True)
    assert verify(sealed.files["complete.pdf"], "a.pdf", loose).verdict == "genuine"


def test_a_forged_statement_is_found_even_when_its_hashes_are_made_again(sealed: SealedDocument) -> None:
    forged = json.loads(sealed.evidence)
    forged["statements"][0]["name"] = "En annen"
    found = verify(sealed.files["complete.pdf"], "a.pdf", json.dumps(forged))
    assert "statements" in found.what


def test_without_evidence_or_with_an_unknown_format_nothing_is_decided(sealed: SealedDocument) -> None:
    assert verify(sealed.files["complete.pdf"], "a.pdf", None).verdict == "undecided"
    other = json.loads(sealed.evidence)
    other["seal"]["format"] = "aevdesk-seal-9"
    assert verify(sealed.files["complete.pdf"], "a.pdf", json.dumps(other)).verdict == "undecided"


def test_the_next_seal_names_the_one_before_it(ready: Session, desk: Desk, sealed: SealedDocument) -> None:
    desk.revise(ready, "planned")
    assert desk.ceremony(ready)._previous_seal() == json.loads(sealed.evidence)["seal_sha256"]


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
