"""Every act that has a name and a key, in one list: the window makes its shortcuts of it, and Ctrl+K shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.case_menu import CaseMenu, step_text
from aevdesk.ui.pages.frame.phases import places, title_in_list

if TYPE_CHECKING:
    from aevdesk.ui.window import Window


@dataclass(frozen=True, slots=True)
class Act:
    """Something one can do: what it is called (a text id), its keys, the first of which is shown, and the doing.

    `in_case`: only while a case is open.
    """

    name: str
    keys: tuple[str, ...]
    do: Callable[[], object]
    in_case: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """An act as it is offered: in words, with its key."""

    words: str
    key: str
    do: Callable[[], object]


def acts_of(window: Window) -> tuple[Act, ...]:
    """The acts of the window, each with its keys."""

    def in_case(name: str, keys: str, act: Callable[[CaseFrame], object]) -> Act:
        def do() -> None:
            if window.frame is not None and window.full is None:
                act(window.frame)

        return Act(name, tuple(keys.split()), do, in_case=True)

    desk = window.desk
    return (
        Act("screen-new-case", ("Ctrl+N",), window.new_case),
        Act("find-search", ("Ctrl+F",), window.search),
        Act("command-next-case", ("Ctrl+Shift+PgDown",), window.next_case),
        Act("screen-lock", ("Ctrl+L",), lambda: window.show_full("lock")),
        Act("screen-settings", (), lambda: window.show_full("settings")),
        in_case("screen-my-cases", "Alt+Left", lambda _frame: window.show_cases()),
        in_case("command-next-section", "Ctrl+PgDown", lambda frame: frame.step(1)),
        in_case("command-previous-section", "Ctrl+PgUp", lambda frame: frame.step(-1)),
        in_case("command-sections", "F2", CaseFrame.focus_list),
        in_case("command-next-part", "F6", lambda frame: frame.focus_ring(1)),
        in_case("command-previous-part", "Shift+F6", lambda frame: frame.focus_ring(-1)),
        in_case("command-next-problem", "F8", lambda frame: frame.next_problem(1)),
        in_case("command-previous-problem", "Shift+F8", lambda frame: frame.next_problem(-1)),
        in_case("screen-phase-prepare", "Ctrl+1", lambda frame: frame.set_phase("prepare")),
        in_case("screen-phase-talk", "Ctrl+2", lambda frame: frame.set_phase("talk")),
        in_case("screen-phase-agree", "Ctrl+3", lambda frame: frame.set_phase("agree")),
        in_case("screen-turn", "F11", CaseFrame.turn_screen),
        in_case("command-preview", "F9", CaseFrame.toggle_preview),
        Act("ui-undo", ("Ctrl+Z",), window.undo),
        in_case("command-redo", "Ctrl+Y Ctrl+Shift+Z", CaseFrame.redo),
        in_case("command-print", "Ctrl+P", CaseFrame.print_document),
        in_case("command-save", "Ctrl+S", CaseFrame.save_now),
        Act("screen-text-larger", ("Ctrl++", "Ctrl+="), lambda: step_text(desk, 1)),
        Act("screen-text-smaller", ("Ctrl+-",), lambda: step_text(desk, -1)),
        Act("screen-text-normal", ("Ctrl+0",), lambda: step_text(desk, 0)),
        Act("command-all", ("Ctrl+K",), window.show_commands),
    )


def commands_of(window: Window) -> list[Command]:
    """All that can be done here: the acts, what the case's menu offers, and each page to go to."""
    say, frame = window.desk.texts().say, window.frame
    found = [
        Command(say(act.name), act.keys[0] if act.keys else "", act.do)
        for act in window.acts
        if (frame is not None or not act.in_case) and act.name != "command-all"
    ]
    if frame is not None:
        found += [Command(words, "", do) for words, do in _menu_acts(window) if words != say("command-all")]
        for place in places(frame.work, frame.phase):
            words = say("command-go", where=title_in_list(frame.work, place))
            found.append(Command(words, "", lambda place=place: frame.open_place(place)))
    return list({command.words: command for command in reversed(found)}.values())[::-1]


def _menu_acts(window: Window) -> Iterator[tuple[str, Callable[[], object]]]:
    assert window.frame is not None
    menu = CaseMenu(window.frame.work, window)
    for action in menu.actions():
        if action.text() and action.isEnabled():
            yield action.text().partition("\t")[0], action.trigger
    menu.setParent(window.frame)  # its actions live as long as the case is open
