"""The kit that pages are built from. It knows no case: plain values, words and signals.

Words and look
    use_words(load_texts("nb"))                         the kit's own few words (ids `ui-…`)
    Text(parts, kind="body", tone="ink", wrap=True)     kinds and tones are those of the theme; `.set_text`, `.set_tone`
    announce(widget, message, assertive=False)          say it through the screen reader
Fields (each `Editor` has value(), set_value(v), problem(), edited(value), left())
    FieldRow(label, editor, hint="", more="", optional=False, question="", size="normal")
        .edited(value) .left() .value() .set_value(v) .set_error(text, spoken=False) .set_label(...) .toggle_more()
    AddMore([(code, label), …])                         .opened(code)
    LineEdit(width=0, secret=False) str                 TextBox(lines=2, limit=0, kind="body") str
    NumberEdit(unit, decimals=0, low, high) int|Decimal DateEdit(today=date.today) date
    PDateEdit(bounds=("on","by","from"), may_await) PDateValue(date, precision, bound, awaits)
    Choice([Option(code, label, hint, icon)]) code      YesNo() "yes"|"no"    YesNoUnknown() … "unknown"
    MultiChoice(options) tuple of codes                 Tick(text, hint) bool
    RefPicker(options, new_label="", free=False) code   .new_asked(typed) .set_options(options)
    RefsPicker(options, new_label="", icon="") codes    the same
    LinesEdit(add_label="") tuple of str                AmountEdit(units) (Decimal, unit code)
    ListEditor(build, add_label=…)                      .set_rows([ListRow(id, summary, sub, icon, tone, error)])
        .add_asked() .remove_asked(id) .move_asked(id, place) .opened(id) .folded(id)
        keys: Ctrl+Enter new, Alt+Up/Down move, Esc fold, Delete take away
    SignaturePad(name) strokes                          .edited(strokes) .typed_asked() .clear() .set_locked(True)
    SignatureBox(name, statement, role="")              the pad with its words and tools; .pad, and the same signals
Buttons
    Button(text, kind, icon="", end_icon="", size="normal", act=None)   kinds primary secondary quiet plain link
        .acted() .refused(text) .set_missing(text) .set_text(text); sizes small, normal, talk
    IconButton(icon, name, key="", act=None)            .acted()
Frame
    TopBar(back, title, sub, phases)                    .back_asked() .phase_chosen(code) .set_saved(state, words)
        .set_title(title, sub) .add_tool(widget) .set_middle(widget); states saved, saving, failed
    BottomBar(previous, following, note)                .previous_asked() .next_asked()
        .set_steps(previous, following, note="", missing="") .add_button(button)
    SectionList(groups)                                 .chosen(code) .set_groups(groups) .set_current(code) .foot
        SectionGroup(title, (SectionEntry(code, title, state, word), …)); states: STATUS
    StepRow([title, …], now=0)                          .set_now(n, done=None)
    ScrollPage(ground="surface", width=620)             add to `.column`; .show_widget(w) .scroll_to_top()
    VisualTabs                                          mix into the window: Tab follows the layouts; tab_stops(root)
    SegmentedControl([Option], code, name)              .chosen(code) .set_code(code)
    PreviewPane(title, note)                            .set_pages([QImage]) .clicked(page, x, y)
        .set_mark(page, QRectF) .toggle() .folded(bool) .show_page(n) .set_fit("whole"|"width")
        .wanted_width(); x, y and marks are shares (0 to 1) of the page
Boxes and messages
    Card(state="plain") → .column    RowStack() → .add_row(w)    Rule()  Tile(icon)  Glyph(icon, tone)  Ground(token)
    PageTitle(title, lead)                              the heading of a page and the line under it
    RowTable([Column(title, share, from_width, sortable)], name)    put it in TableFrame(table)
        .set_rows([TableRow(id, (Cell(text, sub, icon, tone), …), spoken)]) .opened(id) .chosen(id) .typed(text)
        .sort_asked(n) .set_sorted(n, descending) .set_current(id) .full_height()
    ActionRow(title, sub, icon, actions=[…])            AnswerRow(label, answer, link=…) .change_asked()
    Banner(kind, title, text, verbs=[(label, act)])     kinds info ok warn error
    UndoBar() .show_undo(sentence) .undo_asked()        ProgressRow(text) .set_progress(done, whole) .cancelled()
    EmptyState(icon, title, text, action=Button)        Tag(text, icon, tone)   Chip(text, count, checkable, removable)
    StatusMark(state, word)                             states: STATUS
"""

from aevdesk.ui.widgets.banner import Banner, EmptyState, ProgressRow, UndoBar
from aevdesk.ui.widgets.bars import BottomBar, StepRow, TopBar
from aevdesk.ui.widgets.box import ActionRow, AnswerRow, Card, Glyph, Ground, PageTitle, RowStack, Rule, Tile
from aevdesk.ui.widgets.button import Button, IconButton
from aevdesk.ui.widgets.chips import STATUS, Chip, StatusMark, Tag
from aevdesk.ui.widgets.choice import Choice, MultiChoice, Tick, YesNo, YesNoUnknown
from aevdesk.ui.widgets.date_edit import DateEdit, PDateEdit, PDateValue
from aevdesk.ui.widgets.editor import Editor
from aevdesk.ui.widgets.field_row import AddMore, FieldRow
from aevdesk.ui.widgets.flow import Flow
from aevdesk.ui.widgets.line_edit import LineEdit, NumberEdit
from aevdesk.ui.widgets.lines_edit import AmountEdit, LinesEdit
from aevdesk.ui.widgets.list_editor import ListEditor, ListRow
from aevdesk.ui.widgets.marks import Radio, TickBox
from aevdesk.ui.widgets.picker import Picker
from aevdesk.ui.widgets.preview import PreviewPane
from aevdesk.ui.widgets.refs import RefPicker, RefsPicker
from aevdesk.ui.widgets.scroll import ScrollPage
from aevdesk.ui.widgets.section_list import SectionEntry, SectionGroup, SectionList
from aevdesk.ui.widgets.segments import Option, SegmentedControl
from aevdesk.ui.widgets.signature import SignatureBox, SignaturePad
from aevdesk.ui.widgets.tabbing import VisualTabs, tab_stops
from aevdesk.ui.widgets.table import Cell, Column, RowTable, TableFrame, TableRow
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.text_box import TextBox
from aevdesk.ui.widgets.visibility import empty, show_if, take_out
from aevdesk.ui.widgets.words import use_words

__all__ = [
    "STATUS",
    "ActionRow",
    "AddMore",
    "AmountEdit",
    "AnswerRow",
    "Banner",
    "BottomBar",
    "Button",
    "Card",
    "Cell",
    "Chip",
    "Choice",
    "Column",
    "DateEdit",
    "Editor",
    "EmptyState",
    "FieldRow",
    "Flow",
    "Glyph",
    "Ground",
    "IconButton",
    "LineEdit",
    "LinesEdit",
    "ListEditor",
    "ListRow",
    "MultiChoice",
    "NumberEdit",
    "Option",
    "PDateEdit",
    "PDateValue",
    "PageTitle",
    "Picker",
    "PreviewPane",
    "ProgressRow",
    "Radio",
    "RefPicker",
    "RefsPicker",
    "RowStack",
    "RowTable",
    "Rule",
    "ScrollPage",
    "SectionEntry",
    "SectionGroup",
    "SectionList",
    "SegmentedControl",
    "SignatureBox",
    "SignaturePad",
    "StatusMark",
    "StepRow",
    "TableFrame",
    "TableRow",
    "Tag",
    "Text",
    "TextBox",
    "Tick",
    "TickBox",
    "Tile",
    "TopBar",
    "UndoBar",
    "VisualTabs",
    "YesNo",
    "YesNoUnknown",
    "announce",
    "empty",
    "show_if",
    "tab_stops",
    "take_out",
    "use_words",
]
