"""Versjoner: what was agreed then, what is new now, and what has happened in between."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.moment import Moment
from aevdesk.desk.past import Past, past_of
from aevdesk.documents.words import uncapital
from aevdesk.rules.compare import changes, seen
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.texts import formats
from aevdesk.ui.errand import Errand, send
from aevdesk.ui.pages.cases.case_lines import LineSayer
from aevdesk.ui.pages.life.changes_part import ChangesPart
from aevdesk.ui.pages.life.events_part import EventsPart
from aevdesk.ui.pages.page import FullPage, Work
from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.widgets import (
    Banner,
    BottomBar,
    Button,
    FieldRow,
    Ground,
    IconButton,
    Option,
    Picker,
    ProgressRow,
    ScrollPage,
    SectionEntry,
    SectionGroup,
    SectionList,
    SegmentedControl,
    Text,
    TopBar,
    announce,
    empty,
    show_if,
)
from aevdesk.ui.widgets.preview import PageView

if TYPE_CHECKING:
    from aevdesk.ui.window import Window

_PPI = 110
_MOST_OF_LIST = 420
_ICONS = {"now": "pen-line", "earlier": "history", "sealed": "stamp"}


class VersionsPage(FollowsLook, FullPage):
    """At the left every value of the case and what happened, at the right what differs between two of them."""

    def __init__(self, window: Window, work: Work | None) -> None:
        super().__init__()
        assert work is not None, "the versions are those of an open case"
        self.work, self._window = work, window
        self._sayer = LineSayer(work.texts, work.desk.clock_of(work.session.case_id).now())
        self.past = past_of(work.desk, work.session)
        self.before, self.after = "", ""
        self._build()
        self._choose(self.past[0].code if self.past else "")
        self.follow_look()

    def focus_start(self) -> None:
        """Go to the list of versions."""
        self.list.focus_current()

    def compare(self, before: str, after: str) -> None:
        """Show what differs between these two values of the case, by their codes."""
        self.before, self.after = before, after
        self.before_field.set_value(before)
        self.after_field.set_value(after)
        self._show()

    def leave(self) -> None:
        self.sheets.stop()

    def side_by_side(self, is_wanted: bool = True) -> None:
        """Show the pages of both beside each other, or the changes in words."""
        self.mode.set_code("pages" if is_wanted else "changes")
        self._show()

    # Building

    def _build(self) -> None:
        work, say = self.work, self.work.say
        name = work.moment.case.facts.name or say("screen-nameless-case")
        self.bar = TopBar(back=name, title=say("versions-title"))
        self.bar.back_asked.connect(self.closed)
        self.bar.add_tool(
            IconButton("lock", say("screen-lock"), key="Ctrl+L", act=lambda: self._window.show_full("lock"))
        )
        self._build_left()
        self._build_right()
        self.bottom = BottomBar(previous=say("versions-back"))
        self.bottom.previous_asked.connect(self.closed)
        self.print = Button("", "secondary", icon="printer", act=self._print)
        self.bottom.add_button(self.print)
        self.bottom.next_asked.connect(self._new_version)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.left)
        body.addWidget(self.right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(body, 1)
        column.addWidget(self.bottom)

    def _build_left(self) -> None:
        work, say = self.work, self.work.say
        self.list = SectionList([SectionGroup(say("versions-title"), tuple(self._entry(one) for one in self.past))])
        self.list.setAccessibleName(say("versions-title"))
        self.list.chosen.connect(self._choose)
        self.left = Ground("canvas", edge=True)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        inside = self.list.widget()
        self.list.setFixedHeight(min(look().px(_MOST_OF_LIST), inside.sizeHint().height() if inside else 0))
        column.addWidget(self.list)
        told = work.desk.history(work.session.case_id)
        self.events = EventsPart(work.texts, self._sayer, told)
        self._beside = ScrollPage(ground="canvas", width=0)
        self._beside.column.addWidget(self.events)
        column.addWidget(self._beside, 1)

    def _build_right(self) -> None:
        say = self.work.say
        options = [Option(one.code, self.name_of(one)) for one in self.past]
        self.before_field = FieldRow(say("versions-before"), Picker(options))
        self.after_field = FieldRow(say("versions-after"), Picker(options))
        for field in (self.before_field, self.after_field):
            field.edited.connect(lambda _value: self._on_picked())
        self.heading = Text(say("versions-new"), "h1")
        self.summary = Text("", "body", "soft")
        self.mode = SegmentedControl(
            [Option("changes", say("versions-changes")), Option("pages", say("versions-pages"))],
            name=say("versions-how"),
        )
        self.mode.set_code("changes")
        self.mode.chosen.connect(lambda _code: self._show())
        self.trouble = Banner("error", say("versions-changed-outside"), say("versions-changed-outside-text"))
        self.changes = ChangesPart(self.work.words)
        self.sheets = _Sheets(self.work)
        self.sheets.given_up.connect(self._on_given_up)
        self.right = ScrollPage(width=0)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(self.heading)
        words.addWidget(self.summary)
        head.addLayout(words, 1)
        head.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignTop)
        self.pickers = QWidget()
        chosen = QHBoxLayout(self.pickers)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(look().gap(16))
        chosen.addWidget(self.before_field, 1)
        chosen.addWidget(self.after_field, 1)
        for part in (self.trouble, self.pickers, self.changes, self.sheets):
            self.right.column.addWidget(part)
        self.right.column.insertLayout(0, head)
        self.right.column.addStretch(1)
        show_if(self.pickers, len(self.past) > 1)

    def _entry(self, one: Past) -> SectionEntry:
        state = "problem" if one.is_changed else "done" if one.kind == "sealed" else "in_work"
        sealed_on = one.case.doc.since if one.case is not None and one.kind == "sealed" else None
        when = self._sayer.date(sealed_on) if sealed_on else self._sayer.when(one.at)
        word = self.work.say("versions-not-whole") if one.is_changed else when
        icon = "" if one.is_changed else _ICONS[one.kind]
        return SectionEntry(one.code, self.name_of(one), state, word, icon)

    def name_of(self, one: Past) -> str:
        """«Utkast», «Utkast, i går», «Versjon 1»."""
        say = self.work.say
        if one.kind == "sealed":
            return say("versions-version", number=one.number)
        clock = formats.clock(one.at.astimezone().timetz())
        return say("versions-draft") if one.kind == "now" else say("versions-draft-at", clock=clock)

    # Showing

    def _choose(self, code: str) -> None:
        """Compare one with what was before it; the oldest stands alone."""
        codes = [one.code for one in self.past]
        if code not in codes:
            self._show()
            return
        at = codes.index(code)
        versions = [one.code for one in self.past[at + 1 :] if one.kind == "sealed"]
        is_now = self.past[at].kind == "now"
        before = (versions[0] if is_now and versions else codes[at + 1]) if at + 1 < len(codes) else code
        self.list.set_current(code)
        self.compare(before, code)

    def _on_picked(self) -> None:
        codes = [one.code for one in self.past]
        before, after = str(self.before_field.value()), str(self.after_field.value())
        if before in codes and after in codes:
            if codes.index(before) < codes.index(after):
                before, after = after, before
            self.list.set_current(after)
            self.compare(before, after)

    def _show(self) -> None:
        found = {one.code: one for one in self.past}
        pair = [found[code] for code in (self.before, self.after) if code in found]
        broken = [one for one in pair if one.is_changed]
        show_if(self.trouble, bool(broken))
        can_compare = len(pair) == 2 and pair[0] is not pair[1] and all(one.case is not None for one in pair)
        is_pages = self.mode.code() == "pages"
        show_if(self.changes, can_compare and not is_pages)
        show_if(self.sheets, is_pages and bool(pair) and all(one.case is not None for one in pair))
        self._show_steps()
        if broken:
            announce(self, self.trouble.title.text(), assertive=True)
        if can_compare:
            self._show_changes(pair[0], pair[1])
        else:
            alone = self.name_of(pair[-1]) if pair else ""
            self.summary.set_text(
                self.work.say("versions-alone", name=alone) if pair else self.work.say("versions-none")
            )
        if not is_pages:
            self.sheets.stop()
        elif not self.sheets.isHidden():
            self.sheets.show_pages([(self.name_of(one), self._moment(one)) for one in dict.fromkeys(pair)])

    def _show_changes(self, before: Past, after: Past) -> None:
        old, new = self._moment(before), self._moment(after)
        found = changes(seen(old), seen(new))
        names = (self.name_of(before), self.name_of(after))
        say = self.work.say
        told = say("versions-count", before=names[0], after=uncapital(names[1]), count=len(found))
        if found and all(change.weight != "material" for change in found):
            told += " " + say("versions-no-signing")
        self.summary.set_text(told)
        self.changes.show_changes(found, old, new, names)

    def _show_steps(self) -> None:
        case, say = self.work.session.case, self.work.say
        chosen = next((one for one in self.past if one.code == self.after), None)
        self.bottom.set_steps(say("versions-back"), say("screen-new-version") if self._may_revise(case) else "")
        is_sealed_one = chosen is not None and chosen.kind == "sealed" and not chosen.is_changed
        show_if(self.print, is_sealed_one)
        if chosen is not None:
            self.print.set_text(say("versions-print", number=chosen.number))

    def _may_revise(self, case) -> bool:
        return is_sealed(case) and case.doc.status not in ("withdrawn", "superseded")

    def _moment(self, one: Past) -> Moment:
        assert one.case is not None
        return self.work.desk.moment(one.case, self.work.session.case_id)

    # Doing

    def _on_given_up(self) -> None:
        self.side_by_side(is_wanted=False)
        chosen = next(one for one in self.mode.findChildren(QAbstractButton) if one.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print(self) -> None:
        from aevdesk.ui.printing import PPI, CannotPrintError, ask_and_print

        chosen = next(one for one in self.past if one.code == self.after)
        try:
            if ask_and_print(self.work.desk.pages(self._moment(chosen), "complete", PPI), "aevdesk", self):
                self.work.desk.drawer.record("print", case_id=self.work.session.case_id)
        except CannotPrintError:
            announce(self, self.work.say("screen-no-printer"), assertive=True)

    def _new_version(self) -> None:
        self.work.desk.revise(self.work.session, "changed")
        self.closed.emit()
        self.work.section_asked.emit("revision")

    def restyle(self) -> None:
        """Take measures again. Where it is narrow what happened stands under the changes."""
        self.left.setFixedWidth(look().px(Size.LIST) + 1)
        is_narrow = look().effective_width(self.width()) < Size.NARROW
        show_if(self.left, not is_narrow)
        under = self.right.column
        self.events.set_beside(not is_narrow)
        if is_narrow:
            under.insertWidget(under.count() - 1, self.events)
        else:
            self._beside.column.addWidget(self.events)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.restyle()


class _Sheets(QWidget):
    """The pages of two values of a case, column by column. They are made off the screen's thread; `given_up()`."""

    given_up = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look().gap(12))
        self._errands: list[Errand] = []
        self.waits: list[ProgressRow] = []
        self.made = 0

    def show_pages(self, wanted: list[tuple[str, Moment]]) -> None:
        """Make and show the pages of each of these."""
        self.stop()
        self.made = 0
        empty(self._columns)
        desk = self._work.desk
        for name, moment in wanted:
            column = QWidget()
            rows = QVBoxLayout(column)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.addWidget(Text(name, "small_strong", "soft"))
            wait = ProgressRow(self._work.say("versions-making"))
            wait.cancelled.connect(self._give_up)
            self.waits.append(wait)
            rows.addWidget(wait)
            rows.addStretch(1)
            self._columns.addWidget(column, 1)
            errand = send(
                self,
                lambda moment=moment: [QImage.fromData(p) for p in desk.pages(moment, "complete", _PPI)],
                lambda pages, rows=rows, wait=wait, name=name: self._fill(rows, wait, name, pages),
                lambda error, rows=rows, wait=wait: self._tell(rows, wait, error),
            )
            errand.over.connect(lambda errand=errand: self._errands.remove(errand))
            self._errands.append(errand)

    def stop(self) -> None:
        """Want no more pages."""
        for errand in self._errands:
            errand.cancel()
        self.waits = []

    def _give_up(self) -> None:
        self.stop()
        self.given_up.emit()

    def _tell(self, rows: QVBoxLayout, wait: QWidget, error: StoreError) -> None:
        wait.hide()
        rows.insertWidget(1, Banner("error", self._work.words.error(error)))

    def _fill(self, rows: QVBoxLayout, wait: QWidget, name: str, pages: Sequence[QImage]) -> None:
        wait.hide()
        wait.deleteLater()
        for number, image in enumerate(pages):
            view = PageView()
            view.set_page(image, number, self._work.say("versions-page", name=name, number=number + 1))
            view.set_fit("width", QSize(max(320, self.width() // 2 - 12), 0))
            rows.insertWidget(rows.count() - 1, view)
        self.made += 1
