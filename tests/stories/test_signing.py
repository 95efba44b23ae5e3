"""The stories of signing through the real widgets: orders, paper, on behalf, a refusal, and what voids a signature."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from aevdesk.documents.stamp import verify_copy
from aevdesk.documents.verifier import verify_bundle
from aevdesk.rules.versions import is_sealed
from aevdesk.ui.pages.signing import printed
from tests.seal.certificates import NAME, PASSPHRASE, certificate
from tests.stories.conftest import Table
from tests.stories.hands import Hands
from tests.stories.papers import print_to, save_as

SCAN = b"\x89PNG\r\n\x1a\n" + b"a sheet" * 9


class Practice:
    """The practice case, at the page of signing."""

    def __init__(self, table: Table) -> None:
        self.table, self.hands = table, table.hands
        self.hands.press("Åpne øvingssaken")
        self.her = table.case.facts.name
        nav = table.frame.session.moment.parties[table.case.facts.caseworker]
        self.nav, self.nav_said = nav.name, table.frame.work.words.party(table.frame.session.moment, nav.id)

    def to_signing(self) -> Hands:
        self.hands.go_to("Underskrift")
        self.hands.tick(f"Jeg har kontrollert navn og fødselsdato: {self.her}, 148578 21492")
        return self.hands

    def seal(self, words: str = "Forsegle avtalen") -> dict:
        self.hands.press(words)
        self.hands.wait_until(lambda: is_sealed(self.table.case))
        desk = self.table.shell.window_of_desk.desk
        return json.loads(desk.sealed(self.table.frame.session.case_id)[-1].seal)


@pytest.fixture
def practice(table: Table) -> Practice:
    return Practice(table)


def test_on_screen_the_caseworker_cannot_go_first_and_then_both_sign_and_the_bundle_is_genuine(
    practice: Practice, tmp_path: Path
):
    hands = practice.to_signing()
    hands.draw(practice.nav)
    hands.press(f"Signer: {practice.nav_said}")
    assert hands.sees("På skjerm signerer personen først og Nav sist.")
    assert practice.table.case.signing.signatures == ()
    hands.draw(practice.her)
    hands.press(f"Signer: {practice.her}")
    beside = practice.table.frame.preview
    hands.wait_until(lambda: beside.is_settled and beside.page() == len(beside._pages) - 1)
    assert hands.sees("Dette er nøyaktig siden som blir forseglet.")
    hands.press(f"Signer: {practice.nav_said}")
    evidence = practice.seal()
    assert [one["mode"] for one in evidence["statements"]] == ["screen", "screen"]
    assert hands.sees("Signert og forseglet")
    where = save_as(practice.table, "Pakke for kontroll", tmp_path / "pakke.zip")
    assert verify_bundle(where.read_bytes()).verdict == "genuine"
    hands.press("Kontroller")
    assert hands.sees("Filene er nøyaktig det som ble forseglet.")
    save_as(practice.table, "PDF for signeringstjeneste", tmp_path / "ute.pdf")
    assert json.loads((tmp_path / "ute.signering.json").read_text(encoding="utf-8"))["signers"][0]["is_person"]
    seal_a_copy(practice, tmp_path)


def seal_a_copy(practice: Practice, folder: Path) -> None:
    """With the office's certificate: a wrong password is said at its field; the copy is genuine, and says whose seal."""
    hands = practice.hands
    (folder / "kontor.p12").write_bytes(certificate())
    hands.press("Velg sertifikat …")
    answer_dialog(practice, folder / "kontor.p12")
    hands.field("Passordet til sertifikatet kontor.p12").set_value("feil")
    hands.press("Lag kopi med segl …")
    assert hands.sees("Passordet passer ikke til sertifikatet. Prøv igjen.")
    hands.field("Passordet til sertifikatet kontor.p12").set_value(PASSPHRASE)
    hands.press("Lag kopi med segl …")
    answer_dialog(practice, folder / "kopi.pdf")
    assert hands.sees("kopi.pdf er lagret med segl. Beviset ligger ved siden av.")
    found, seal = verify_copy(folder / "kopi.pdf")
    assert (found.verdict, seal.name if seal else "") == ("genuine", NAME)
    assert "Passordet til sertifikatet kontor.p12" not in hands.labels()


def test_on_paper_the_caseworker_may_go_first_the_code_is_checked_and_the_scan_is_sealed(
    practice: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    hands = practice.to_signing()
    monkeypatch.setattr(
        printed, "ask_and_print", lambda pages, name, parent: print_to(tmp_path / "ark.pdf", pages, name)
    )
    hands.press("Skriv ut og signer")
    hands.press(f"Registrer signatur: {practice.nav_said}")
    assert hands.sees("Skriv hvor arket ligger.")
    hands.type("Hvor det signerte arket ligger", "Perm 4")
    hands.type("Koden nederst på arket", "AAAA")
    hands.press(f"Registrer signatur: {practice.nav_said}")
    assert hands.sees("Koden på arket er en annen.")
    assert practice.table.case.signing.signatures == ()
    hands.field("Koden nederst på arket").set_value(practice.table.frame.page.ceremony.code[-4:].lower())
    for who in (practice.nav_said, practice.her):
        hands.press(f"Registrer signatur: {who}")
    assert [s.mode for s in practice.table.case.signing.signatures] == ["paper", "paper"]
    (tmp_path / "ark.txt").write_bytes(b"not a scan")
    choose(practice, tmp_path / "ark.txt")
    assert hands.sees("Filen er verken PDF, PNG eller JPEG.")
    (tmp_path / "ark.png").write_bytes(SCAN)
    choose(practice, tmp_path / "ark.png")
    assert hands.sees("Arket er skannet og lagt ved")
    evidence = practice.seal()
    assert {one["scan_sha256"] for one in evidence["statements"]} == {evidence["files"]["scan.png"]}
    assert [one["paper_at"] for one in evidence["statements"]] == ["Perm 4", "Perm 4"]


def choose(practice: Practice, file: Path) -> None:
    practice.hands.press("Legg ved skannet ark: Velg fil")
    answer_dialog(practice, file)


def answer_dialog(practice: Practice, file: Path) -> None:
    dialog = next(each for each in practice.table.shell.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(file))
    dialog.close()
    practice.hands.look()


def test_on_behalf_with_a_reason_and_the_day_she_was_told(practice: Practice):
    hands = practice.to_signing()
    hands.press(f"På vegne av: {practice.her}")
    hands.press("Signer på vegne av")
    assert hands.sees("Skriv hvem som signerer.") and hands.sees("Velg hvorfor.")
    hands.type("Hvem signerer på vegne av?", "Kari Rognhaug")
    hands.choose("Hvorfor?", reason_of(practice))
    hands.press("Signer på vegne av")
    hands.draw(practice.nav)
    hands.press(f"Signer: {practice.nav_said}")
    assert not is_sealed(practice.table.case)
    assert "G05" in {p.check for p in practice.table.frame.page.ceremony.missing()}
    hands.press(f"Ta om igjen: {practice.her}")
    hands.type(practice.table.frame.work.words.field("sign.behalf_informed"), "5.2.26")
    hands.press("Signer på vegne av")
    evidence = practice.seal()
    person = next(one for one in evidence["statements"] if one["party"] == "person")
    assert (person["mode"], person["informed"]) == ("on_behalf", "2026-02-05")
    assert person["behalf"][0] == "Kari Rognhaug"


def reason_of(practice: Practice) -> str:
    """A reason that asks for the day the person was told."""
    reasons = practice.table.shell.window_of_desk.desk.catalogues["behalf_reasons"]
    return next(e for e in reasons.selectable(date(2026, 2, 5)) if e.code != "guardian").said("nb")


def test_a_refusal_in_her_words_leads_to_what_they_differ_on_and_is_sealed_as_no_agreement(practice: Practice):
    hands = practice.to_signing()
    hands.press(f"Signerer ikke: {practice.her}")
    hands.press("Skriv at dere ser det ulikt, eller spør rådgivende lege")
    hands.choose("Er det noe vi ikke er enige om?", "Ja")
    for label in ("Slik ser Nav det", practice.table.frame.work.words.field("dis.advisory_doctor")):
        hands.want(label)
        assert label in hands.labels()
    hands.choose("Er det noe vi ikke er enige om?", "Nei")
    hands.go_to("Underskrift")
    hands.press(f"Signerer ikke: {practice.her}")
    words = practice.table.frame.work.words
    hands.type(words.field("sign.refused_reason"), "Jeg vil tenke på det.")
    hands.press("Før inn")
    assert hands.sees("Skriv hva dere gjør nå, og når.")
    hands.type(words.field("sign.refused_next"), "Vi snakkes 12. februar.")
    hands.press("Før inn")
    hands.draw(practice.nav)
    hands.press(f"Signer: {practice.nav_said}")
    evidence = practice.seal("Forsegle uten avtale")
    assert evidence["seal"]["document"]["status"] == "unsigned_final"
    person = next(one for one in evidence["statements"] if one["party"] == "person")
    assert person["refused"] == ["Jeg vil tenke på det.", "Vi snakkes 12. februar."]
    assert hands.sees("Gjennomgått, ikke signert.")


def test_a_new_telephone_number_voids_nothing_and_a_change_behind_the_page_stops_the_next_signature(practice: Practice):
    hands = practice.to_signing()
    hands.draw(practice.her)
    hands.press(f"Signer: {practice.her}")
    session, page = practice.table.frame.session, practice.table.frame.page
    session.set(("facts", "parties", session.case.facts.caseworker, "phone"), "68 05 99 99")
    assert len(session.case.signing.signatures) == 1
    assert hands.sees("Signert kl.")
    session.replace(
        session.case.model_copy(
            update={"agreement": session.case.agreement.model_copy(update={"goal": "Et annet mål"})}
        )
    )
    page._show_again = lambda: None  # the page has not caught up: exactly then nobody may sign
    hands.draw(practice.nav)
    hands.press(f"Signer: {practice.nav_said}")
    assert len(session.case.signing.signatures) == 1
    assert hands.sees("Innholdet er endret")


def test_a_clock_that_was_set_back_is_told_before_anyone_signs(practice: Practice, monkeypatch: pytest.MonkeyPatch):
    desk = practice.table.shell.window_of_desk.desk
    assert not desk.is_clock_back()
    monkeypatch.setattr(type(desk), "is_clock_back", lambda _desk: True)
    hands = practice.to_signing()
    assert hands.sees("Klokken på maskinen er stilt tilbake.")
    hands.press("Skjønner")
    assert not hands.sees("Klokken på maskinen er stilt tilbake.")
