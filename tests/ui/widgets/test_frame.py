"""Bars, the list of sections, messages, tables, the pad and the page beside the form."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.ui.theme import icon_pixmap, look
from aevdesk.ui.widgets import (
    STATUS,
    ActionRow,
    Banner,
    BottomBar,
    Button,
    Cell,
    Column,
    IconButton,
    Option,
    PreviewPane,
    RowTable,
    SectionEntry,
    SectionGroup,
    SectionList,
    SegmentedControl,
    SignaturePad,
    StatusMark,
    StepRow,
    TableRow,
    Text,
    TopBar,
    UndoBar,
)
from aevdesk.ui.widgets.page_view import Mark
from aevdesk.ui.widgets.signature import UNITS, smooth_path

GROUPS = [
    SectionGroup("Grunnlag", (SectionEntry("facts", "Fakta om saken", "done", "Ferdig"),)),
    SectionGroup("Avtalen", (SectionEntry("goal", "Målet", "problem", "1 mangel"), SectionEntry("sign", "Signere"))),
]
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_arrows_move_in_the_list_of_sections_and_enter_goes_there(show, qtbot):
    sections = SectionList(GROUPS)
    show(sections, size=(400, 500))
    sections.set_current("facts")
    sections.focus_current()
    assert name_of(QApplication.focusWidget()) == "Fakta om saken, Ferdig"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert name_of(QApplication.focusWidget()) == "Målet, 1 mangel"
    with qtbot.waitSignal(sections.chosen) as chosen:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["goal"]
    assert sections.current() == "facts", "the page decides where one is"


def test_a_change_of_state_keeps_rows_and_focus(show):
    sections = SectionList(GROUPS)
    show(sections, size=(400, 500))
    row = sections._rows["goal"]
    row.setFocus()
    done = SectionGroup("Avtalen", (SectionEntry("goal", "Målet", "done", "Ferdig"), GROUPS[1].entries[1]))
    sections.set_groups([GROUPS[0], done])
    assert row.hasFocus()
    assert name_of(row) == "Målet, Ferdig"


def test_sections_that_go_and_come_leave_the_focus_where_it_was(show):
    sections = SectionList(GROUPS)
    show(sections, size=(400, 500))
    sections._rows["goal"].setFocus()
    sections.set_groups([GROUPS[1]])
    assert sections._rows["goal"].hasFocus()
    assert "facts" not in sections._rows


def test_the_list_is_one_tab_stop(show):
    sections = SectionList(GROUPS)
    show(sections, size=(400, 500))
    sections.set_current("goal")
    stops = [row for row in sections._rows.values() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [row.entry.code for row in stops] == ["goal"]


@pytest.mark.parametrize("state", STATUS)
def test_every_state_has_a_shape_and_a_word(state, show):
    mark = StatusMark(state, "Et ord")
    show(mark)
    icon, tone = STATUS[state]
    assert not icon_pixmap(icon, look().colour(tone), 18).isNull()
    assert name_of(mark) == "Et ord"


def test_states_differ_by_shape_and_not_only_by_colour():
    shapes = [icon for icon, _tone in STATUS.values()]
    assert len(set(shapes)) == len(shapes)


def test_the_bottom_bar_names_where_it_leads_and_says_what_is_missing(show, qtbot):
    bar = BottomBar("Forrige: Målet", "Neste: Signere")
    show(bar, size=(1000, 200))
    with qtbot.waitSignal(bar.next_asked):
        bar.next.click()
    bar.set_steps("Forrige: Målet", "Forsegle avtalen", missing="Marte signerer først")
    with qtbot.assertNotEmitted(bar.next_asked):
        bar.next.click()
    assert bar.note.text() == "Marte signerer først"


def test_the_top_bar_shows_the_saved_state_in_words_and_the_phase_is_asked_for(show, qtbot):
    bar = TopBar(back="Mine saker", title="Amir Rahmani", phases=[Option("a", "Forbered"), Option("b", "Samtale")])
    bar.add_tool(IconButton("lock", "Lås", key="Ctrl+L"))
    show(bar, size=(1200, 200))
    bar.set_saved("failed", "Ikke lagret siden kl. 14.32")
    assert bar.saved_words() == "Ikke lagret siden kl. 14.32"
    with qtbot.waitSignal(bar.phase_chosen) as chosen:
        bar.phases.segments()[1].click()
    assert chosen.args == ["b"]
    with qtbot.waitSignal(bar.back_asked):
        bar.back.click()


def test_an_icon_button_has_name_tool_tip_and_key(show):
    button = IconButton("lock", "Lås", key="Ctrl+L")
    show(button)
    assert name_of(button) == "Lås"
    assert button.toolTip() == "Lås (Ctrl+L)"


def test_segments_are_spoken_with_their_question(show):
    control = SegmentedControl([Option("a", "Ja"), Option("b", "Nei")], name="Er dere enige?")
    show(control)
    assert [name_of(part) for part in control.segments()] == ["Er dere enige?: Ja", "Er dere enige?: Nei"]


def test_segments_go_on_to_a_second_row_when_the_width_is_short(show):
    control = SegmentedControl([Option(str(n), "Et langt valg") for n in range(4)])
    show(control, size=(260, 400))
    last = control.segments()[-1]
    assert last.geometry().right() <= control.width()
    assert last.geometry().bottom() <= control.height()


def test_a_message_stays_and_its_verbs_act(show):
    done: list[str] = []
    banner = Banner("error", "Ikke lagret.", "Disken er full.", verbs=[("Prøv igjen", lambda: done.append("again"))])
    show(banner)
    assert name_of(banner) == "Ikke lagret. Disken er full."
    QTest.keyClick(banner.buttons[0], Qt.Key.Key_Return)
    assert done == ["again"]
    assert banner.isVisible()


def test_undo_is_offered_for_a_while_and_then_goes(show, qtbot):
    bar = UndoBar()
    show(bar)
    bar.show_undo("«Hjelpemiddel» er tatt bort")
    assert bar.isVisible()
    with qtbot.waitSignal(bar.undo_asked):
        bar._undo.click()
    assert not bar.isVisible()
    bar.show_undo("«Kurs» er tatt bort", seconds=0)
    qtbot.waitSignal(bar.gone).wait()
    assert not bar.isVisible()


def test_the_verbs_of_a_row_go_below_its_words_when_it_is_narrow(show):
    row = ActionRow("Lise Hauge skulle være tilbake", "I går", icon="door-open", actions=[Button("Hun er tilbake")] * 1)
    window = show(row, size=(900, 300))
    beside = row.height()
    window.resize(320, 400)
    QApplication.processEvents()
    assert row.height() > beside
    assert row._actions.geometry().top() >= row.sub.geometry().bottom()


def test_a_step_says_whether_it_is_done(show):
    steps = StepRow(["Lest sammen", "Amir", "Forsegle"], now=1)
    show(steps)
    assert [name_of(step) for step in steps._steps] == ["Lest sammen, ferdig", "Amir, nå", "Forsegle, gjenstår"]


def a_table(count: int) -> RowTable:
    table = RowTable([Column("Navn", 2), Column("Løp", sortable=True), Column("Endret", from_width=900)], name="Saker")
    table.set_rows(
        [
            TableRow(str(n), (Cell(f"Navn {n}", strong=True), Cell("Full"), Cell("i går")), f"Navn {n}, full vurdering")
            for n in range(count)
        ]
    )
    return table


def test_a_table_opens_its_row_by_enter_and_sends_letters_to_search(show, qtbot):
    table = a_table(500)
    show(table, size=(1000, 400))
    table.setFocus()
    assert table.current() == "0"
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["1"]
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.current() == "499"
    with qtbot.waitSignal(table.typed) as typed:
        QTest.keyClicks(table, "L")
    assert typed.args == ["L"]


def test_a_table_keeps_the_chosen_row_when_its_rows_change_and_speaks_it(show):
    table = a_table(10)
    show(table, size=(1000, 400))
    table.set_current("7")
    table.set_rows(table._rows.rows[5:])
    assert table.current() == "7"
    index = table.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Navn 7, full vurdering"


def test_a_column_that_has_no_room_is_left_out(show):
    table = a_table(3)
    window = show(table, size=(1000, 400))
    assert not table.isColumnHidden(2)
    window.resize(700, 400)
    QApplication.processEvents()
    assert table.isColumnHidden(2)


def draw(pad: SignaturePad, *points: tuple[int, int]) -> None:
    QTest.mousePress(pad, LEFT, NONE, QPoint(*points[0]))
    for point in points[1:]:
        at = QPointF(*point)
        QApplication.sendEvent(pad, _mouse_move(pad, at))
    QTest.mouseRelease(pad, LEFT, NONE, QPoint(*points[-1]))


def _mouse_move(pad: SignaturePad, at: QPointF):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    return QMouseEvent(QEvent.Type.MouseMove, at, pad.mapToGlobal(at), LEFT, LEFT, NONE)


def test_a_stroke_by_mouse_is_kept_as_points_on_the_pads_own_scale(show, qtbot):
    pad = SignaturePad("Marte Aasen")
    show(pad)
    assert name_of(pad) == "Signatur for Marte Aasen, tom. Trykk Enter for å signere uten å tegne."
    with qtbot.waitSignal(pad.edited):
        draw(pad, (10, 10), (50, 40), (pad.width() + 500, 60))
    (stroke,) = pad.value()
    assert all(isinstance(number, int) for point in stroke for number in point)
    assert stroke[0] == (round(10 * UNITS / pad.width()), round(10 * UNITS / pad.width()))
    assert stroke[-1][0] == UNITS, "a stroke that leaves the pad ends at its edge"
    assert "tegnet" in name_of(pad)


def test_a_stroke_by_pen_is_kept(show):
    pad = SignaturePad("Amir Rahmani")
    show(pad)
    kinds = QTabletEvent.Type
    for kind, x, pressure in (
        (kinds.TabletPress, 20, 0.2),
        (kinds.TabletMove, 60, 0.9),
        (kinds.TabletRelease, 90, 0.0),
    ):
        at = QPointF(x, 30)
        pen = QPointingDevice.primaryPointingDevice()
        event = QTabletEvent(
            kind, pen, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, NONE, LEFT, Qt.MouseButton.LeftButton
        )
        QApplication.sendEvent(pad, event)
    (stroke,) = pad.value()
    assert len(stroke) == 3
    assert all(len(point) == 2 for point in stroke), "points only: neither time nor pressure"


def test_a_stroke_by_finger_is_kept_and_a_second_finger_draws_nothing(show):
    pad = SignaturePad("Amir Rahmani")
    show(pad)
    screen = QTest.createTouchDevice()
    window = pad.window().windowHandle()
    spot = pad.mapTo(pad.window(), QPoint(30, 30))
    QTest.touchEvent(window, screen).press(0, spot).commit()
    QTest.touchEvent(window, screen).move(0, spot + QPoint(40, 5)).press(1, spot + QPoint(80, 20)).commit()
    QTest.touchEvent(window, screen).release(0, spot + QPoint(60, 9)).release(1, spot + QPoint(90, 20)).commit()
    (stroke,) = pad.value()
    assert len(stroke) >= 2


def test_a_pad_is_cleared_and_locked(show, qtbot):
    pad = SignaturePad("Amir Rahmani")
    show(pad)
    draw(pad, (10, 10), (50, 40))
    pad.set_locked(True)
    pad.clear()
    assert not pad.is_empty()
    draw(pad, (60, 10), (90, 40))
    assert len(pad.value()) == 1
    pad.set_locked(False)
    pad.setFocus()
    with qtbot.waitSignal(pad.edited) as edited:
        QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert edited.args == [()]


def test_enter_on_a_pad_asks_to_sign_without_drawing(show, qtbot):
    pad = SignaturePad("Amir Rahmani")
    show(pad)
    with qtbot.waitSignal(pad.typed_asked):
        QTest.keyClick(pad, Qt.Key.Key_Return)


STROKES = st.lists(
    st.lists(st.tuples(st.integers(0, UNITS), st.integers(0, 2400)), min_size=1, max_size=12), max_size=5
)


@settings(max_examples=20)
@given(STROKES)
def test_strokes_come_back_as_they_were_and_every_one_can_be_drawn(qapp, strokes):
    pad = SignaturePad("Amir Rahmani")
    pad.set_value(strokes)
    assert pad.value() == tuple(tuple(stroke) for stroke in strokes)
    for stroke in strokes:
        assert smooth_path(stroke, 0.05).elementCount() >= 2


def pages(count: int) -> list[QImage]:
    made = []
    for _ in range(count):
        page = QImage(420, 594, QImage.Format.Format_RGB32)
        page.fill(0xFFFFFFFF)
        made.append(page)
    return made


def test_a_click_on_the_page_tells_the_page_and_the_place_in_shares(show, qtbot):
    preview = PreviewPane()
    show(preview, size=(700, 800))
    preview.setMinimumHeight(700)
    preview.set_pages(pages(3))
    QApplication.processEvents()
    preview.turn(1)
    sheet = preview._sheet.sheet()
    with qtbot.waitSignal(preview.clicked) as clicked:
        QTest.mouseClick(preview._sheet, LEFT, NONE, sheet.center().toPoint())
    page, x, y = clicked.args
    assert page == 1
    assert x == pytest.approx(0.5, abs=0.01)
    assert y == pytest.approx(0.5, abs=0.01)


def test_new_pages_keep_the_page_one_looks_at(show):
    preview = PreviewPane()
    show(preview, size=(700, 800))
    preview.set_pages(pages(4))
    preview.show_page(2)
    preview.set_pages(pages(4))
    assert preview.page() == 2
    preview.set_pages(pages(1))
    assert preview.page() == 0
    preview.set_pages([])
    assert preview._none.isVisible()


def test_the_page_folds_to_an_edge_and_opens_again(show, qtbot):
    preview = PreviewPane()
    show(preview, size=(700, 800))
    preview.set_pages(pages(1))
    with qtbot.waitSignal(preview.folded) as folded:
        preview.toggle()
    assert folded.args == [True]
    assert preview.width() == 48
    preview.toggle()
    QApplication.processEvents()
    assert preview.width() == 520


def test_a_marked_place_is_gone_to_by_enter(show, qtbot):
    preview = PreviewPane()
    show(preview, size=(700, 800))
    preview.set_pages(pages(2))
    preview.set_marks([Mark(1, QRectF(0.1, 0.4, 0.8, 0.1))], "Merket: Målet")
    assert preview.page() == 1
    with qtbot.waitSignal(preview.clicked) as clicked:
        QTest.keyClick(preview._sheet, Qt.Key.Key_Return)
    assert clicked.args == [1, pytest.approx(0.5), pytest.approx(0.45)]
    assert preview._sheet.accessibleDescription() == "Merket: Målet"


def test_paper_is_dimmed_in_the_dark_and_never_inverted(show):
    preview = PreviewPane()
    show(preview, size=(700, 800))
    preview.setMinimumHeight(700)
    preview.set_pages(pages(1))
    look().set_mode("dark")
    QApplication.processEvents()
    sheet = preview._sheet
    middle = sheet.sheet().center().toPoint()
    assert sheet.grab().toImage().pixelColor(middle).name().upper() == look().tokens.paper


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_pixel_of_the_screen(ratio, qapp):
    pixmap = icon_pixmap("circle-check", look().colour("ok"), 18, ratio)
    assert pixmap.width() == round(18 * ratio)
    assert pixmap.devicePixelRatio() == ratio


def test_an_icon_takes_the_colour_of_its_token(qapp):
    image = icon_pixmap("minus", look().colour("err"), 96).toImage()
    drawn = [image.pixelColor(x, 48) for x in range(96) if image.pixelColor(x, 48).alpha() == 255]
    assert drawn
    assert {colour.name().upper() for colour in drawn} == {look().tokens.err}


def test_text_has_the_line_height_of_the_scale_and_says_itself(show):
    text = Text([("Amir Rahmani", True), (" har ikke signert", False)])
    show(text)
    assert text.heightForWidth(600) == 24
    assert text.heightForWidth(90) >= 48
    assert name_of(text) == "Amir Rahmani har ikke signert"


def test_no_part_of_the_kit_opens_a_window_of_its_own_while_it_is_built(qapp):
    made = [TopBar(title="A"), BottomBar("B", "C"), Banner("info", "D"), PreviewPane(), SectionList(GROUPS), UndoBar()]
    assert [part for part in made if part.isVisible()] == []
    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == []
