"""A copy of the sealed PDF with the seal of a local certificate: which certificate, its password, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aevdesk.desk.files import neutral_name
from aevdesk.desk.seal_export import write_with_evidence
from aevdesk.documents.stamp import LARGEST_CERTIFICATE, StampError, stamp
from aevdesk.store.errors import StoreError
from aevdesk.ui.pages.keep_file import ask_for_place
from aevdesk.ui.pages.opening.passphrase_part import SecretEdit
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Button, FieldRow, RowStack, announce, show_if

Write = Callable[[Path, Callable[[], object], str], object]


class StampPart(RowStack):
    """One quiet row; once a certificate is chosen, its password is asked for under it, and forgotten when used.

    `write` carries out the writing of a place and says how it went, with the sentence for when it went well.
    """

    def __init__(self, work: Work, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.work, self._write = work, write
        self._certificate = b""
        say = work.say
        self._choose = Button(say("stamp-choose"), "quiet", act=self._ask_for_certificate)
        self.add_row(ActionRow(say("stamp-title"), say("stamp-sub"), icon="shield-check", actions=[self._choose]))
        self._secret = SecretEdit(work.texts)
        self._secret.entered.connect(self.make)
        self._field = FieldRow(say("stamp-ask-passphrase"), self._secret, hint=say("stamp-forgotten"))
        self._field.edited.connect(lambda _text: self._field.set_error(""))
        self._make = Button(say("stamp-make"), "secondary", act=self.make)
        self._cancel = Button(say("stamp-cancel"), "quiet", act=self.forget)
        self._open = QWidget()
        inside = QVBoxLayout(self._open)
        inside.setContentsMargins(look().gap(72), 0, look().gap(16), look().gap(16))  # in line with the words above
        inside.setSpacing(look().gap(12))
        inside.addWidget(self._field)
        verbs = QHBoxLayout()
        verbs.setSpacing(look().gap(8))
        verbs.addWidget(self._make)
        verbs.addWidget(self._cancel)
        verbs.addStretch(1)
        inside.addLayout(verbs)
        self.column.addWidget(self._open)
        show_if(self._open, False)

    def _ask_for_certificate(self) -> None:
        dialog = QFileDialog(self, self.work.say("stamp-choose-title"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("PKCS #12 (*.p12 *.pfx)")
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()

    def take(self, where: Path) -> None:
        """Go on with this certificate: ask for its password."""
        try:
            with where.open("rb") as file:
                self._certificate = file.read(LARGEST_CERTIFICATE + 1)
        except OSError:
            self._certificate = b""
        say = self.work.say
        self._field.set_label(say("stamp-passphrase", file=where.name), hint=say("stamp-forgotten"))
        self._field.set_value("")
        self._field.set_error("")
        show_if(self._open, True)
        self._secret.setFocus()
        QTimer.singleShot(0, self, self._bring_into_view)  # once the row has its new height

    def _bring_into_view(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self._make, 0, look().gap(24))

    def make(self) -> None:
        """Make the copy, then ask where it shall lie. What is wrong with the certificate stands at the field."""
        work, case = self.work, self.work.moment.case
        try:
            pdf = work.desk.sealed_file(work.session.case_id, case.doc.number, "complete.pdf")
            version = next(v for v in work.desk.sealed(work.session.case_id) if v.number == case.doc.number)
            copy = stamp(pdf, self._certificate, self._secret.value(), work.desk.clock.now())
        except StampError as error:
            self._tell(work.say(f"stamp-{error.code}"))
            return
        except StoreError as error:
            self._tell(work.words.error(error))
            return

        def keep(where: Path) -> None:
            self.forget()
            self._write(
                where,
                lambda: write_with_evidence(copy, version.seal, where),
                work.say("stamp-made", file=where.name),
            )

        name = neutral_name("med-segl", work.moment.today, work.session.case_id, "pdf")
        ask_for_place(self, work.say("sign-save"), name, "*.pdf", keep, work.folder_doubted.emit)

    def forget(self) -> None:
        """Drop certificate and password, and close."""
        self._certificate = b""
        self._field.set_value("")
        self._field.set_error("")
        show_if(self._open, False)
        self._choose.setFocus()

    def _tell(self, sentence: str) -> None:
        self._field.set_error(sentence)
        announce(self, sentence, assertive=True)
