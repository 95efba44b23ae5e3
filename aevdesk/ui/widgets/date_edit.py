"""Editors of dates: an exact day, and a date that may be rough or waited for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.theme import dress, look, make_icon
from aevdesk.ui.widgets.button import Button, IconButton
from aevdesk.ui.widgets.dates import Bound, DateError, Precision, RoughDate, parse_date, parse_rough_date, show_date
from aevdesk.ui.widgets.editor import Editor, FieldFrame
from aevdesk.ui.widgets.flow import Flow
from aevdesk.ui.widgets.line_edit import BareLine, LineEdit
from aevdesk.ui.widgets.segments import Option, SegmentedControl
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import language, say

BOUNDS: tuple[Bound, ...] = ("on", "by", "from")
_WIDTH = 200


@dataclass(frozen=True, slots=True)
class PDateValue:
    """A date with its precision; with `awaits`, the day by which what is waited for is looked at again."""

    date: date
    precision: Precision = "day"
    bound: Bound = "on"
    awaits: str = ""


class _DateLine(Editor):
    """What both date editors share: the line, the calendar button, the reading and the keeping of wrong input."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.line = BareLine(whole=True)
        self._button = IconButton("calendar", say("ui-date-calendar"), key="F4", small=True, act=self.open_calendar)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = FieldFrame(self.line, self._button)
        self._calendar: _Calendar | None = None
        self.setFocusProxy(self.line)
        self.watch(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.on_left)

    def raw(self) -> str:
        """What is typed, date or not."""
        return self.line.text()

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def restyle(self) -> None:
        """Take measures again."""
        self._frame.setFixedWidth(look().px(_WIDTH))

    def focus_parts(self) -> list[QWidget]:
        return [self.line]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_F4 and not held:
                self.open_calendar()
                return True
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and held & Qt.KeyboardModifier.AltModifier:
                self._move(1 if event.key() == Qt.Key.Key_Right else -1, held)
                return True
        return super().eventFilter(watched, event)

    def open_calendar(self) -> None:
        """Show the calendar under the field; choosing a day or Esc closes it."""
        self._calendar = _Calendar(self, self._day() or self._today())
        self._calendar.picked.connect(self._on_picked)
        self._calendar.open_under(self._frame)

    def _day(self) -> date | None:
        raise NotImplementedError

    def _take_day(self, day: date) -> None:
        raise NotImplementedError

    def _on_typed(self, _text: str) -> None:
        raise NotImplementedError

    def _on_picked(self, day: date) -> None:
        self._take_day(day)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()

    def _move(self, by: int, held: Qt.KeyboardModifier) -> None:
        day = self._day()
        if day is not None:
            days = by * (7 if held & Qt.KeyboardModifier.ShiftModifier else 1)
            self._take_day(date.fromordinal(day.toordinal() + days))


class DateEdit(_DateLine):
    """A day. Value: date or None. Reads any usual way of writing, shows 24.11.2026; wrong input stays."""

    def __init__(self, *, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(today, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._frame)
        row.addStretch(1)
        self.follow_look()

    def value(self) -> date | None:
        """The day, or None when the field is empty or holds no date."""
        return self._day()

    def set_value(self, value: object) -> None:
        """Show a day."""
        if value == self.value() and (value is None or self.problem() == ""):
            return
        self.line.setText(show_date(value) if isinstance(value, date) else "")
        self.set_problem("")

    def on_left(self) -> None:
        try:
            day = self._read()
        except DateError as error:
            self.set_problem(say(f"ui-date-{error.code}", **error.params))
            self.edited.emit(None)
        else:
            self.set_problem("")
            if day is not None and self.line.text() != show_date(day):
                self.line.setText(show_date(day))
                self.edited.emit(day)
        self.left.emit()

    def _read(self) -> date | None:
        text = self.line.text().strip()
        return parse_date(text, self._today()) if text else None

    def _day(self) -> date | None:
        try:
            return self._read()
        except DateError:
            return None

    def _take_day(self, day: date) -> None:
        self.line.setText(show_date(day))
        self.set_problem("")
        self.edited.emit(day)

    def _on_typed(self, _text: str) -> None:
        try:
            day = self._read()
        except DateError:
            return
        self.set_problem("")
        self.edited.emit(day)


class PDateEdit(_DateLine):
    """A date with its precision. Value: PDateValue or None.

    One types a day, a month («mars 2027») or a year, with «innen» or «fra» before it or chosen beside it. With
    `may_await` the question «what do we wait for» opens, and the date is when it is looked at again.
    """

    def __init__(
        self,
        *,
        bounds: Sequence[Bound] = BOUNDS,
        may_await: bool = True,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(today, parent)
        self._bound: Bound = "on"
        self._bounds = SegmentedControl([Option(bound, say(f"ui-bound-{bound}")) for bound in bounds], code="on")
        show_if(self._bounds, len(bounds) > 1)
        self._bounds.chosen.connect(self._on_bound)
        for segment in self._bounds.segments():
            self.watch(segment)
        self._await_button = Button(say("ui-await-open"), "quiet", icon="hourglass", size="small", act=self._open_await)
        self._await_label = Text(say("ui-await-what"), "small_strong")
        self._awaits = LineEdit()
        self._awaits.edited.connect(lambda _text: self._emit())
        self._awaits.left.connect(self.on_left)
        self._until = Text(say("ui-await-by"), "small_strong")
        when = QWidget()
        row = Flow(when, gap=12)
        row.addWidget(self._frame)
        row.addWidget(self._bounds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._await_label, self._awaits, self._until):
            column.addWidget(widget)
        column.addWidget(when)
        column.addWidget(self._await_button)
        self._may_await = may_await
        self._show_await(False)
        self.follow_look()

    def value(self) -> PDateValue | None:
        """The date, or None when the field is empty or holds no date."""
        try:
            return self._read()
        except DateError:
            return None

    def set_value(self, value: object) -> None:
        """Show a date."""
        if value == self.value() and (value is None or self.problem() == ""):
            return
        self.set_problem("")
        if not isinstance(value, PDateValue):
            self.line.clear()
            self._awaits.set_value("")
            self._bound = "on"
        else:
            self.line.setText(show_rough_date(value))
            self._awaits.set_value(value.awaits)
            self._bound = value.bound
        self._bounds.set_code(self._bound)
        self._show_await(bool(self._awaits.value()))

    def set_spoken(self, name: str, description: str = "") -> None:
        super().set_spoken(name, description)
        self._bounds.set_spoken(name)
        self._awaits.set_spoken(f"{name}: {say('ui-await-what')}", description)

    def focus_parts(self) -> list[QWidget]:
        return [self.line, *self._awaits.focus_parts()]

    def on_left(self) -> None:
        try:
            found = self._read()
        except DateError as error:
            self.set_problem(say(f"ui-date-{error.code}", **error.params))
            self.edited.emit(None)
        else:
            self.set_problem("")
            if found is not None:
                self.line.setText(show_rough_date(found))
        self.left.emit()

    def _read(self) -> PDateValue | None:
        text = self.line.text().strip()
        if not text:
            return None
        found: RoughDate = parse_rough_date(text, self._today())
        bound = found.bound if found.bound != "on" else self._bound
        awaits = self._awaits.value() if not self._awaits.isHidden() else ""
        return PDateValue(found.date, found.precision, bound, awaits)

    def _day(self) -> date | None:
        found = self.value()
        return found.date if found else None

    def _take_day(self, day: date) -> None:
        self.line.setText(show_date(day))
        self.set_problem("")
        self._emit()

    def _on_typed(self, _text: str) -> None:
        try:
            found = self._read()
        except DateError:
            return
        self.set_problem("")
        if found and found.bound != self._bound:
            self._bound = found.bound
            self._bounds.set_code(found.bound)
        self._emit()

    def _on_bound(self, code: str) -> None:
        self._bound = code  # type: ignore[assignment]
        found = self.value()
        if found:
            bare = PDateValue(found.date, found.precision)
            self.line.setText(show_rough_date(bare))
        self._emit()
        self.left.emit()

    def _emit(self) -> None:
        try:
            self.edited.emit(self._read())
        except DateError:
            return

    def _open_await(self) -> None:
        self._show_await(True)
        self._awaits.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_await(self, is_open: bool) -> None:
        for widget in (self._await_label, self._awaits, self._until):
            show_if(widget, is_open)
        show_if(self._await_button, self._may_await and not is_open)
        self.updateGeometry()


def show_rough_date(value: PDateValue) -> str:
    """24.11.2026, november 2026 or 2026, in the screen language."""
    if value.precision == "year":
        return f"{value.date.year:04}"
    if value.precision == "month":
        return say("ui-month-year", month=value.date.month, year=f"{value.date.year:04}")
    return show_date(value.date)


class _Calendar(QFrame):
    """A month to choose a day in."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, day: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._month = QCalendarWidget()
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        languages = {"nn": QLocale.Language.NorwegianNynorsk, "en": QLocale.Language.English}
        self._month.setLocale(QLocale(languages.get(language(), QLocale.Language.NorwegianBokmal)))
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self._month.setFont(look().font("small"))
        plain = QTextCharFormat()
        plain.setForeground(look().colour("ink"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, plain)
        for name, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self._month.findChild(QWidget, name)
            if button is not None:
                button.setIcon(make_icon(icon, look().colour("ink"), look().px(18)))
        self._month.clicked.connect(self._on_picked)
        self._month.activated.connect(self._on_picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._month)

    def open_under(self, anchor: QWidget) -> None:
        """Show under the anchor, or above it where the screen ends."""
        self.resize(self.sizeHint())
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        screen = anchor.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(corner)
        self.show()
        self._month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_picked(self, day: QDate) -> None:
        chosen = date(day.year(), day.month(), day.day())
        self.close()
        self.picked.emit(chosen)
