"""The style sheet for what Qt draws itself: menus, lists, tables, calendar. The rest paints itself."""

from string import Template

from aevdesk.ui.theme.tokens import Tokens

_SHEET = Template("""
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: ${knob}px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${p40}px; }
QScrollBar::handle:horizontal { min-width: ${p40}px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; color: $ink; border: 1px solid $control; padding: ${p4}px; }
QMenu::item { padding: ${p8}px ${p24}px ${p8}px ${p16}px; border-radius: ${r6}px; border: 1px solid transparent; }
QMenu::item:selected { background: $accent_tint; color: $ink; border-color: $accent; }
QMenu::item:disabled { color: $mute; }
QMenu::separator { height: 1px; background: $hair; margin: ${p4}px ${p8}px; }
QMenu::icon { padding-left: ${p8}px; }
QListView#popup { background: $surface; color: $ink; border: 1px solid $control; border-radius: ${r8}px;
    padding: ${p4}px; outline: none; }
QListView#popup::item { min-height: ${p32}px; padding: 0 ${p8}px; border-radius: ${r6}px;
    border: 1px solid transparent; }
QListView#popup::item:selected { background: $accent_tint; color: $ink; border-color: $accent; }
QListView#popup::item:hover { background: $sunken; color: $ink; }
QCalendarWidget QWidget { alternate-background-color: $sunken; }
QCalendarWidget QAbstractItemView { background: $surface; color: $ink; selection-background-color: $accent;
    selection-color: $on_accent; outline: none; border: none; }
QCalendarWidget QAbstractItemView:disabled { color: $mute; }
QCalendarWidget #qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { background: transparent; color: $ink; border: 1px solid transparent;
    border-radius: ${r6}px; padding: ${p4}px ${p8}px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $sunken; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QFrame#calendar { background: $surface; border: 1px solid $control; }
QTableView { background: $surface; color: $ink; border: none; gridline-color: transparent; outline: none; }
QHeaderView { background: $surface; border: none; }
QSplitter::handle { background: $hair; }
""")


def build_stylesheet(tokens: Tokens, scale: float) -> str:
    """The style sheet for one theme at one text scale (0.8 to 2.0)."""
    colours = {name: getattr(tokens, name) for name in tokens.__dataclass_fields__ if name != "name"}
    sizes = {f"p{n}": round(n * scale) for n in (4, 8, 16, 24, 32, 40)}
    thumb = tokens.control if tokens.name in {"contrast", "system"} else tokens.line
    return _SHEET.substitute(colours, **sizes, r6=6, r8=8, bar=12, knob=3, thumb=thumb)
