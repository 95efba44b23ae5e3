"""After the seal: what was sealed, and what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.files import neutral_name, save_file
from aevdesk.desk.seal_export import bundle_of, write_to_sign, write_with_evidence
from aevdesk.documents.verifier import sha256, verify_bundle
from aevdesk.documents.words import capital
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.texts import formats
from aevdesk.ui.pages.keep_file import ask_for_place
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.signing.stamp_part import StampPart
from aevdesk.ui.printing import PPI, CannotPrintError, ask_and_print
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Banner, Button, RowStack, ScrollPage, announce, show_if

_FILES = (("agreement", "docx"), ("agreement", "pdf"), ("complete", "docx"), ("complete", "pdf"))


class SealedPart(QWidget):
    """Says that the version is sealed, and offers it as Word, as PDF and on paper: the very bytes that were sealed."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._banner = Banner("ok", "")
        self._trouble = Banner("warn", "")
        self._checked = Banner("ok", "")
        self._stack = RowStack()
        self._print = Button(work.say("sign-print-sealed"), "primary", icon="printer", act=self._on_print)
        self._stack.add_row(
            ActionRow(work.say("sign-print-title"), work.say("sign-print-sub"), icon="printer", actions=[self._print])
        )
        for kind, form in _FILES:
            save = Button(
                work.say("sign-save"),
                "secondary",
                act=lambda k=kind, f=form: self._ask(k, f, lambda where: self.save(k, f, where)),
            )
            save.setAccessibleName(f"{save.text()}: {work.say(f'sign-save-{kind}-{form}')}")
            self._stack.add_row(ActionRow(work.say(f"sign-save-{kind}-{form}"), icon="file-text", actions=[save]))
        self._others = RowStack()
        check = Button(work.say("seal-check"), "quiet", icon="shield-check", act=self._on_check)
        bundle = Button(work.say("sign-save"), "secondary", act=lambda: self._ask("bundle", "zip", self.save_bundle))
        bundle.setAccessibleName(f"{bundle.text()}: {work.say('seal-bundle-save')}")
        elsewhere = Button(
            work.say("sign-save"), "secondary", act=lambda: self._ask("complete", "pdf", self.save_to_sign)
        )
        elsewhere.setAccessibleName(f"{elsewhere.text()}: {work.say('seal-elsewhere-save')}")
        for name, icon, verbs in (
            ("seal-bundle", "file-check", [check, bundle]),
            ("seal-elsewhere", "pen-line", [elsewhere]),
        ):
            self._others.add_row(ActionRow(work.say(name), work.say(f"{name}-sub"), icon=icon, actions=verbs))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(16))
        stamped = StampPart(work, self._write)
        for widget in (self._banner, self._checked, self._trouble, self._stack, self._others, stamped):
            column.addWidget(widget)
        show_if(self._trouble, False)
        show_if(self._checked, False)

    def focus_first(self) -> None:
        """Go to what is done first with a sealed version: it is printed."""
        self._print.setFocus()

    def refresh(self) -> None:
        """Show what was sealed and when."""
        case = self.work.moment.case
        if is_sealed(case):
            day = formats.long_date(case.doc.since, self.work.texts.language) if case.doc.since else ""
            kind = "sign-sealed-record" if case.doc.status == "unsigned_final" else "sign-sealed-agreement"
            self._banner.title.set_text(self.work.say(kind, date=day))
            show_if(self._banner.title, True)

    def _on_print(self) -> None:
        work = self.work
        try:
            pages = work.desk.pages(work.session.paper_moment, "complete", PPI)
            if ask_and_print(pages, work.say("sign-print-name"), self):
                work.desk.drawer.record("print", case_id=work.session.case_id)
        except CannotPrintError:
            self._tell(work.say("sign-no-printer"))

    def _ask(self, kind: str, form: str, act: Callable[[Path], None]) -> None:
        work = self.work
        name = neutral_name(kind, work.moment.today, work.session.case_id, form)
        ask_for_place(self, work.say("sign-save"), name, f"*.{form}", act, work.folder_doubted.emit)

    def _on_check(self) -> None:
        """Check the kept version as anybody would check the bundle."""
        work = self.work
        show_if(self._trouble, False)
        show_if(self._checked, False)
        try:
            found = verify_bundle(bundle_of(work.desk, work.session.case_id, work.moment.case.doc.number))
        except StoreError as error:
            self._tell(work.words.error(error))
            return
        work.desk.drawer.record("verify", outcome=found.verdict, case_id=work.session.case_id)
        if found.verdict == "genuine":
            self._show_well(work.say("seal-check-genuine"))
        else:
            why = "; ".join(work.say(f"verify-{code}") for code in found.what)
            self._tell(work.say(f"seal-check-{found.verdict}"), f"{capital(why)}." if why else "")

    def save_bundle(self, where: Path) -> None:
        """Write all that was sealed, and what checks it, as one file."""
        work = self.work
        self._write(where, lambda: save_file(
            where, bundle_of(work.desk, work.session.case_id, work.moment.case.doc.number)
        ))  # fmt: skip

    def save_to_sign(self, where: Path) -> None:
        """Write the sealed PDF, and beside it who signs, for a signing service."""
        work, case = self.work, self.work.moment.case

        def act() -> None:
            pdf = work.desk.sealed_file(work.session.case_id, case.doc.number, "complete.pdf")
            version = next(v for v in work.desk.sealed(work.session.case_id) if v.number == case.doc.number)
            write_to_sign(work.moment, pdf, sha256(version.content.encode()), where)

        self._write(where, act)

    def _write(self, where: Path, act: Callable[[], object], said: str = "") -> None:
        work = self.work
        try:
            act()
        except StoreError as error:
            self._tell(work.words.error(error))
        except OSError:
            self._tell(work.say("cli-not-written", file=where.name, why=where.suffix[1:].upper()))
        else:
            work.desk.drawer.record(
                "export", case_id=work.session.case_id, document_id=str(work.moment.case.doc.number)
            )
            if said:
                self._show_well(said)
            else:
                announce(self, work.say("cli-written", file=where.name))

    def save(self, kind: str, form: str, where: Path) -> None:
        """Write the sealed file there, and its evidence beside it."""
        work, case = self.work, self.work.moment.case

        def act() -> None:
            data = work.desk.sealed_file(work.session.case_id, case.doc.number, f"{kind}.{form}")
            version = next(v for v in work.desk.sealed(work.session.case_id) if v.number == case.doc.number)
            write_with_evidence(data, version.seal, where)

        self._write(where, act)

    def _show_well(self, sentence: str) -> None:
        self._show(self._checked, sentence)
        announce(self, sentence)

    def _tell(self, sentence: str, why: str = "") -> None:
        self._show(self._trouble, sentence, why)
        announce(self, f"{sentence} {why}".strip(), assertive=True)

    def _show(self, banner: Banner, sentence: str, why: str = "") -> None:
        """Show what came of it, and scroll to it."""
        for words, said in ((banner.title, sentence), (banner.text, why)):
            words.set_text(said)
            show_if(words, bool(said))
        show_if(banner, True)
        page: QWidget | None = self
        while page is not None and not isinstance(page, ScrollPage):
            page = page.parentWidget()
        if page is not None:
            page.show_widget(banner)
