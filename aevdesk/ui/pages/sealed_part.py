"""After the seal: what was sealed, and what to do with it."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from aevdesk.desk.files import evidence_name, neutral_name, save_file
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.texts import formats
from aevdesk.ui.pages.page import Work
from aevdesk.ui.printing import PPI, CannotPrintError, ask_and_print
from aevdesk.ui.widgets import ActionRow, Banner, Button, RowStack, announce, show_if

_FILES = (("agreement", "docx"), ("agreement", "pdf"), ("complete", "docx"), ("complete", "pdf"))


class SealedPart(QWidget):
    """Says that the version is sealed, and offers it as Word, as PDF and on paper: the very bytes that were sealed."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self._banner = Banner("ok", "")
        self._trouble = Banner("warn", "")
        self._stack = RowStack()
        self._print = Button(work.say("sign-print-sealed"), "primary", icon="printer", act=self._on_print)
        self._stack.add_row(
            ActionRow(work.say("sign-print-title"), work.say("sign-print-sub"), icon="printer", actions=[self._print])
        )
        for kind, form in _FILES:
            save = Button(work.say("sign-save"), "secondary", act=lambda k=kind, f=form: self._on_save(k, f))
            save.setAccessibleName(work.say(f"sign-save-{kind}-{form}"))
            self._stack.add_row(ActionRow(work.say(f"sign-save-{kind}-{form}"), icon="file-text", actions=[save]))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._banner, self._trouble, self._stack):
            column.addWidget(widget)
        show_if(self._trouble, False)

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
            pages = work.desk.pages(work.moment, "complete", PPI)
            if ask_and_print(pages, work.say("sign-print-name"), self):
                work.desk.drawer.record("print", case_id=work.session.case_id)
        except CannotPrintError:
            self._tell(work.say("sign-no-printer"))

    def _on_save(self, kind: str, form: str) -> None:
        work = self.work
        dialog = QFileDialog(self, work.say(f"sign-save-{kind}-{form}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        dialog.selectFile(neutral_name(kind, work.moment.today, work.session.case_id, form))
        dialog.fileSelected.connect(lambda name: self.save(kind, form, Path(name)))
        dialog.open()

    def save(self, kind: str, form: str, where: Path) -> None:
        """Write the sealed file there, and its evidence beside it."""
        work, case = self.work, self.work.moment.case
        try:
            data = work.desk.sealed_file(work.session.case_id, case.doc.number, f"{kind}.{form}")
            version = next(v for v in work.desk.sealed(work.session.case_id) if v.number == case.doc.number)
            save_file(where, data)
            save_file(evidence_name(where), version.seal.encode())
        except StoreError as error:
            self._tell(work.words.error(error))
        except OSError:
            self._tell(work.say("cli-not-written", file=where.name, why=cast(str, form).upper()))
        else:
            work.desk.drawer.record("export", case_id=work.session.case_id, document_id=str(case.doc.number))
            announce(self, work.say("cli-written", file=where.name))

    def _tell(self, sentence: str) -> None:
        self._trouble.title.set_text(sentence)
        show_if(self._trouble.title, True)
        show_if(self._trouble, True)
        announce(self, sentence, assertive=True)
