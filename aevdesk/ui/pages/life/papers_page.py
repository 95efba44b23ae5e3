"""«Brev og notater»: the letters that the case calls for, each seen as it prints before it leaves the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.desk.files import neutral_name, save_file
from aevdesk.desk.letters import Letters
from aevdesk.desk.session import Change
from aevdesk.documents.letter import LetterKind
from aevdesk.documents.letters.build import Offer
from aevdesk.rules.outline import every_field
from aevdesk.store.errors import StoreError
from aevdesk.ui.errand import Errand, send
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.keep_file import FILTERS, ask_for_folder, ask_for_place
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    ActionRow,
    Banner,
    Button,
    Card,
    PageTitle,
    ProgressRow,
    RowStack,
    Text,
    announce,
    show_if,
)
from aevdesk.ui.widgets.page_view import PageView

_GROUPS: tuple[tuple[str, tuple[LetterKind, ...]], ...] = (
    ("person", ("guide", "invitation", "reminder", "changes", "plain", "full_copy")),
    ("others", ("provider_order", "employer_sheet", "doctor_request")),
    ("nav", ("benefit_note", "handover")),
)
_ICONS: dict[LetterKind, str] = {
    "guide": "message-circle", "invitation": "signature", "reminder": "hourglass", "changes": "git-compare",
    "full_copy": "archive", "benefit_note": "file-text", "provider_order": "list-checks",
    "doctor_request": "stethoscope", "handover": "users", "plain": "book-open", "employer_sheet": "building-2",
}  # fmt: skip
_WIDE = 980
_PAGE_WIDTH = 460
_PPI = 110


class PapersPage(AsidePage):
    """The letters at the left, in groups by who gets them; at the right the one that is looked at, and its verbs."""

    heading: ClassVar[str] = "papers-title"
    ground: ClassVar[str] = "canvas"
    wide: ClassVar[int] = 1120

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.letters = Letters(work.desk, work.session)
        self._page.column.addWidget(PageTitle(self.title, work.say("papers-lead")))
        self._list = QVBoxLayout()
        self._list.setSpacing(look().gap(8))
        self.sheet = SheetPart(work, self.letters)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(look().gap(24))
        self._sides.addLayout(self._list, 1)
        self._sides.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignTop)
        self._page.column.addLayout(self._sides)
        self._page.column.addStretch(1)
        self.offers = self.letters.offers()
        self.buttons: list[Button] = []
        self._fill()
        self.show_letter(self.offers[0])

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - a letter may hold anything of the case
        self.sheet.show_letter(self.sheet.offer or self.offers[0])

    def show_letter(self, offer: Offer) -> None:
        """Show a letter as it prints."""
        self.sheet.show_letter(offer)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        is_wide = look().effective_width(self.width()) >= _WIDE
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def _fill(self) -> None:
        say = self.work.say
        for group, kinds in _GROUPS:
            found = [offer for offer in self.offers if offer.kind in kinds]
            if not found:
                continue
            if self._list.count():
                self._list.addSpacing(look().gap(16))
            self._list.addWidget(Text(say(f"papers-to-{group}"), "h3"))
            stack = RowStack()
            for offer in found:
                name = letter_name(self.work, offer)
                show = Button(say("papers-show"), "secondary", act=self._showing(offer))
                show.setAccessibleName(f"{say('papers-show')}: {name}")
                self.buttons.append(show)
                about = self.work.texts.help(f"papers-{offer.kind.replace('_', '-')}")
                stack.add_row(ActionRow(name, about, icon=_ICONS[offer.kind], actions=[show]))
            self._list.addWidget(stack)
        self._list.addStretch(1)

    def _showing(self, offer: Offer) -> Callable[[], None]:
        def show() -> None:
            self.show_letter(offer)
            self._page.show_widget(self.sheet.name)

        return show


class SheetPart(Card):
    """One letter as it prints, what it lacks, and what to do with it: print, save as PDF, save as Word."""

    def __init__(self, work: Work, letters: Letters) -> None:
        super().__init__(padding=20)
        self.work, self._letters = work, letters
        self.offer: Offer | None = None
        self.pages: list[PageView] = []
        self._asked = 0
        self.name = Text("", "h3")
        self._lacks = Banner("info", "", verbs=[(work.say("papers-fill"), self._fill_in)])
        self._trouble = Banner("warn", "")
        self._wait = ProgressRow(work.say("papers-making"))
        self._wait.cancelled.connect(self._give_up)
        self._errand: Errand | None = None
        self.verbs = self._verbs()
        self._folder = Button(work.say("papers-folder"), "secondary", icon="folder-open", act=self._ask_folder)
        self._sheets = QVBoxLayout()
        self._sheets.setSpacing(look().gap(12))
        for widget in (self.name, self._lacks, self._trouble):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        for verb in self.verbs:
            row.addWidget(verb)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._folder, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._wait)
        self.column.addLayout(self._sheets)
        self.setMinimumWidth(look().px(_PAGE_WIDTH + 40))

    def show_letter(self, offer: Offer) -> None:
        """Write the letter anew and show its pages; they are made off the screen's thread, the latest wins."""
        self.offer, self._asked = offer, self._asked + 1
        asked, desk = self._asked, self.work.desk
        self.name.set_text(letter_name(self.work, offer))
        self._tell_lacks(offer)
        show_if(self._trouble, False)
        show_if(self._folder, offer.kind == "full_copy")
        show_if(self._wait, True)
        letter = self._letters.write(offer)
        self._errand = send(
            self,
            lambda: [QImage.fromData(page) for page in desk.paper.pictures(letter, _PPI)],
            lambda images: self._show_pages(asked, images),
            self._on_failed,
        )

    def _give_up(self) -> None:
        """The pages are not wanted; the letter can still be printed and saved."""
        if self._errand is not None:
            self._errand.cancel()
        show_if(self._wait, False)
        self.verbs[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: StoreError) -> None:
        show_if(self._wait, False)
        self._tell(self.work.words.error(error))

    def save(self, form: Literal["docx", "pdf"], where: Path) -> None:
        """Write the letter there; what went wrong is a sentence."""
        assert self.offer is not None
        data = self._letters.file(self.offer, form)
        try:
            save_file(where, data)
        except OSError as error:
            self._tell(self.work.say("cli-not-written", file=where.name, why=type(error).__name__))
        else:
            self._record("export")
            announce(self, self.work.say("cli-written", file=where.name))

    def save_folder(self, folder: Path) -> None:
        """Write all that is kept about the person into a folder."""
        try:
            for name, data in self._letters.copy_for_person().items():
                save_file(folder / name, data)
        except OSError as error:
            self._tell(self.work.say("cli-not-written", file=folder.name, why=type(error).__name__))
        except StoreError as error:
            self._tell(self.work.words.error(error))
        else:
            self._record("export")
            announce(self, self.work.say("papers-folder-done", folder=folder.name))

    def _verbs(self) -> list[Button]:
        say = self.work.say
        return [
            Button(say("papers-print"), "primary", icon="printer", act=self._print),
            Button(say("papers-pdf"), "secondary", act=lambda: self._ask("pdf")),
            Button(say("papers-word"), "secondary", act=lambda: self._ask("docx")),
        ]

    def _tell_lacks(self, offer: Offer) -> None:
        """What the letter would be poor without, and whom a copy of everything tells of."""
        say, words = self.work.say, self.work.words
        sentences = [say("papers-lacks", field=words.field(form_id)) for form_id in offer.lacks]
        if offer.kind == "full_copy":
            others = [party.name or party.org for party in self._letters.others()]
            sentences = [say("papers-others", names=", ".join(others))] if others else []
        self._lacks.title.set_text(" ".join(sentences))
        show_if(self._lacks.title, bool(sentences))
        show_if(self._lacks, bool(sentences))
        for fill in self._lacks.buttons:
            show_if(fill, bool(offer.lacks))

    def _fill_in(self) -> None:
        path = self.path_lacking()
        if path is not None:
            self.work.go(path)

    def path_lacking(self) -> tuple[str, ...] | None:
        """The field to fill in first, or None when the letter lacks nothing."""
        offer = self.offer
        if offer is None or not offer.lacks:
            return None
        fields = (spot for spot in every_field(self.work.moment) if spot.form_id == offer.lacks[0])
        return next((spot.path for spot in fields if not offer.row or offer.row in spot.path), None)

    def _show_pages(self, asked: int, images: list[QImage]) -> None:
        if asked != self._asked:
            return
        show_if(self._wait, False)
        for view in self.pages:
            view.hide()
            view.deleteLater()
        self.pages = []
        for number, image in enumerate(images):
            view = PageView()
            said = self.work.say("papers-page", name=self.name.text(), number=number + 1)
            view.set_page(image, number, said)
            view.set_fit("width", QSize(look().px(_PAGE_WIDTH), 0))
            self._sheets.addWidget(view)
            self.pages.append(view)

    def _ask(self, form: Literal["docx", "pdf"]) -> None:
        assert self.offer is not None
        work, kind = self.work, _FILE_NAMES[self.offer.kind]
        title = work.say("papers-word" if form == "docx" else "papers-pdf")
        name = neutral_name(kind, work.moment.today, work.session.case_id, form)
        ask_for_place(self, title, name, FILTERS[form], lambda where: self.save(form, where), work.folder_doubted.emit)

    def _ask_folder(self) -> None:
        work = self.work
        ask_for_folder(self, work.say("papers-folder"), self.save_folder, work.folder_doubted.emit)

    def _print(self) -> None:
        from aevdesk.ui.printing import PPI

        assert self.offer is not None
        letter, desk = self._letters.write(self.offer), self.work.desk
        send(self, lambda: desk.paper.pictures(letter, PPI), self._print_pages, self._on_failed)

    def _print_pages(self, pages: tuple[bytes, ...]) -> None:
        from aevdesk.ui.printing import CannotPrintError, ask_and_print

        try:
            if ask_and_print(pages, "aevdesk", self):
                self._record("print")
        except CannotPrintError:
            self._tell(self.work.say("sign-no-printer"))

    def _record(self, action: str) -> None:
        assert self.offer is not None
        self.work.desk.drawer.record(action, case_id=self.work.session.case_id, document_id=self.offer.kind)

    def _tell(self, sentence: str) -> None:
        self._trouble.title.set_text(sentence)
        show_if(self._trouble.title, True)
        show_if(self._trouble, True)
        announce(self, sentence, assertive=True)


_FILE_NAMES: dict[LetterKind, str] = {
    "guide": "samtaleguide", "invitation": "brev", "reminder": "brev", "changes": "nytt-siden-sist",
    "full_copy": "kopi", "benefit_note": "notat", "provider_order": "bestilling", "doctor_request": "brev",
    "handover": "overtakelse", "plain": "enkle-ord", "employer_sheet": "plan",
}  # fmt: skip


def letter_name(work: Work, offer: Offer) -> str:
    """What the letter is called on the screen, with whom it is to where there may be several."""
    return work.say(f"papers-{offer.kind.replace('_', '-')}", name=offer.name)
