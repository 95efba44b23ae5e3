"""Pictures of every piece of the kit: three themes, the screen's scale 100 and 200 %, and text at 200 %.

Run: python docs/screens/kit.py OUTPUT-FOLDER [THEME ...]
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

SCALES = (1, 2)
THEMES = ("light", "dark", "contrast")
TODAY = date(2026, 11, 24)


def main() -> None:
    """Draw the boards for this process's scale, or start one process a scale: Qt reads it once."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    themes = sys.argv[2:] or list(THEMES)
    if "QT_SCALE_FACTOR" in os.environ:
        draw(out, themes, os.environ["QT_SCALE_FACTOR"])
        return
    import subprocess

    for scale in SCALES:
        settings = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run([sys.executable, __file__, str(out), *themes], env=settings, check=True)


def draw(out: Path, themes: list[str], scale: str) -> None:
    """Save every board in every theme."""
    from PySide6.QtWidgets import QApplication

    from aevdesk.texts import load_texts
    from aevdesk.ui.theme import Look
    from aevdesk.ui.widgets import use_words

    app = QApplication([])
    use_words(load_texts("nb"))
    look = Look(app, "light")
    for theme in themes:
        look.set_mode(theme)
        for name, build in BOARDS.items():
            save(app, build(), out / f"{name}-{theme}-{scale}00.png")
    if scale == "1":
        look.set_mode("light")
        look.set_percent(200)
        for name, build in BOARDS.items():
            save(app, build(), out / f"{name}-light-text-200.png", size=(2000, 1500))


def save(app, board, path: Path, size: tuple[int, int] = (1440, 900)) -> None:
    """Show one board, let it settle, put the focus where it says, and save its picture."""
    board.resize(*size)
    board.show()
    for _ in range(4):
        app.processEvents()
    focus = board.property("starts_at")
    if focus is not None:
        focus.setFocus()
    app.processEvents()
    board.grab().save(str(path))
    board.close()


def columns(*builders: Callable, title: str):
    """A board of columns under a bar."""
    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

    from aevdesk.ui.widgets import Ground, TopBar

    board = Ground("canvas")
    page = QVBoxLayout(board)
    page.setContentsMargins(0, 0, 0, 0)
    page.setSpacing(0)
    page.addWidget(TopBar(title=title))
    row = QHBoxLayout()
    row.setContentsMargins(40, 28, 40, 28)
    row.setSpacing(48)
    page.addLayout(row, 1)
    for build in builders:
        column = QVBoxLayout()
        column.setSpacing(14)
        build(board, column)
        column.addStretch(1)
        row.addLayout(column, 1)
    return board


def line(column, *widgets) -> None:
    """Widgets side by side."""
    from PySide6.QtWidgets import QHBoxLayout

    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    column.addLayout(row)


def pieces_board():
    """Type, buttons, marks and fields, as the picture of building blocks shows them."""
    return columns(_types, _buttons, _fields, title="Byggeklosser")


def _types(_board, column) -> None:
    from aevdesk.ui.theme.tokens import TYPES
    from aevdesk.ui.widgets import Glyph, Text

    column.addWidget(Text("Skrift", "h2"))
    for kind in ("display", "h1", "h2", "h3", "lead", "body", "small", "caption", "talk_question", "talk_answer"):
        step = TYPES[kind]
        line(column, Text(f"{kind} {step.size}/{step.line}", "small", "soft"), Text("Veien til målet", kind))
    column.addWidget(Text("Ikoner", "h2"))
    icons = "circle-check circle-dot circle circle-alert info sprout mountain flag file-text message-circle"
    line(column, *(Glyph(name, "ink", 20) for name in icons.split()))
    icons = "user building-2 users stethoscope calendar-clock hourglass signature stamp printer eye-off"
    line(column, *(Glyph(name, "ink", 20) for name in icons.split()))


def _buttons(board, column) -> None:
    from aevdesk.ui.widgets import Button, Chip, SegmentedControl, StatusMark, StepRow, Tag, Text
    from aevdesk.ui.widgets.segments import Option

    column.addWidget(Text("Knapper", "h2"))
    line(
        column,
        Button("Neste", "primary", end_icon="arrow-right"),
        Button("Skriv ut", icon="printer"),
        Button("Legg til", "quiet", icon="plus"),
    )
    waiting = Button("Ikke ennå", "primary")
    waiting.set_missing("Marte signerer først")
    focused = Button("I fokus", "primary")
    board.setProperty("starts_at", focused)
    line(column, focused, waiting, Button("Endre", "link"), Button("Avbryt", "plain"))
    line(column, Button("Prøv igjen", size="small"), Button("Lag aktivitet", "quiet", icon="plus", size="small"))
    column.addWidget(Text("Merker", "h2"))
    line(
        column,
        Tag("Ressurs", icon="sprout", tone="ok"),
        Tag("Hindring", icon="mountain", tone="warn"),
        Tag("Legeerklæring, 12. okt. 2026", icon="file-text"),
    )
    marks = (("Dokumentert", "file-check"), ("Fortalt", "message-circle"), ("Antatt", "circle-question-mark"))
    line(column, *(Tag(word, icon=icon, tone="bare") for word, icon in marks))
    states = (("done", "Ferdig"), ("in_work", "Påbegynt"), ("empty", "Ikke begynt"), ("problem", "1 mangel"))
    line(column, *(StatusMark(state, word) for state, word in states))
    every = Chip("Alle", count="214", checkable=True)
    every.setChecked(True)
    line(column, every, Chip("Utkast", count="38", checkable=True), Chip("Kilde", icon="file-text", removable=True))
    options = [Option("a", "Forbered"), Option("b", "Samtale"), Option("c", "Avtale")]
    line(column, SegmentedControl(options, code="a", name="Måte"))
    column.addWidget(StepRow(["Lest sammen", "Amir", "Marte", "Forsegle"], 2))


def _fields(_board, column) -> None:
    from aevdesk.ui.widgets import DateEdit, FieldRow, LineEdit, Text, Tick, YesNo

    column.addWidget(Text("Felt", "h2"))
    who = FieldRow("Hvem gjør det?", LineEdit())
    who.set_value("Marte Aasen, Nav")
    column.addWidget(who)
    done = FieldRow(
        "Når er det ferdig?", DateEdit(today=lambda: TODAY), hint="Skriv dato, eller «om to uker».", optional=True
    )
    done.set_value(date(2026, 12, 15))
    column.addWidget(done)
    wrong = FieldRow("Når er det ferdig?", DateEdit(today=lambda: TODAY))
    wrong.editor.line.setText("31.11.2026")
    wrong.editor.on_left()
    column.addWidget(wrong)
    answer = FieldRow("Har dere et møte?", YesNo())
    answer.set_value("yes")
    column.addWidget(answer)
    for words, ticked in (("Helsen er avklart", True), ("Arbeidsgiveren er enig", False)):
        tick = FieldRow("", Tick(words, "Det er klart hva hun kan gjøre, og når." if ticked else ""))
        tick.set_value(ticked)
        column.addWidget(tick)


def editors_board():
    """Every editor of a value."""
    return columns(_choosing, _writing, _listing, title="Felt som skriver og velger")


def _choosing(_board, column) -> None:
    from aevdesk.ui.widgets import Choice, FieldRow, MultiChoice, Option, RefPicker, RefsPicker, YesNoUnknown

    column.addWidget(FieldRow("Har dette noe å si for arbeid?", YesNoUnknown()))
    ways = [
        Option("a", "Jobben på egen hånd", "Uten oppfølging fra Nav"),
        Option("b", "Jobb med støtte"),
        Option("c", "Annet"),
    ]
    way = FieldRow("Hvilken vei?", Choice(ways))
    way.set_value("b")
    column.addWidget(way)
    many = FieldRow("Hva henger det sammen med?", MultiChoice([Option(str(n), f"Årsak {n}") for n in range(9)]))
    many.set_value(("2", "3"))
    column.addWidget(many)
    sources = [
        Option("a", "Legeerklæring, 12. okt. 2026"),
        Option("b", "Fysioterapeut, 3. nov. 2026"),
        Option("c", "CV"),
    ]
    source = FieldRow("Kilde", RefPicker(sources, new_label="Ny kilde …"))
    source.set_value("a")
    column.addWidget(source)
    refs = FieldRow("Kilder", RefsPicker(sources, new_label="Ny kilde …", icon="file-text"))
    refs.set_value(("a", "b"))
    column.addWidget(refs)


def _writing(board, column) -> None:
    from aevdesk.ui.widgets import AmountEdit, FieldRow, NumberEdit, Option, PDateEdit, PDateValue, TextBox

    text = FieldRow(
        "Hva hindrer, og hva betyr det for arbeid?", TextBox(limit=110), more="Om feltet.", hint="Skriv kort."
    )
    text.set_value("Kan ikke løfte over skulderhøyde med høyre arm, og ikke bære mer enn åtte kilo.")
    board.setProperty("starts_at", text)
    column.addWidget(text)
    number = FieldRow("Stillingsprosent", NumberEdit(unit="prosent", low=0, high=100))
    number.editor.line.setText("120")
    number.editor.on_left()
    column.addWidget(number)
    amount = FieldRow("Hvor mye?", AmountEdit([Option("hours", "timer"), Option("days", "dager")]))
    column.addWidget(amount)
    until = FieldRow("Når?", PDateEdit(today=lambda: TODAY))
    until.set_value(PDateValue(date(2027, 3, 1), "month", "by"))
    column.addWidget(until)
    waits = FieldRow("Når kommer svaret?", PDateEdit(today=lambda: TODAY))
    waits.set_value(PDateValue(date(2027, 1, 22), "day", "by", "svar fra ortopeden"))
    column.addWidget(waits)


def _listing(_board, column) -> None:
    from aevdesk.ui.widgets import AddMore, FieldRow, LineEdit, LinesEdit, ListEditor, ListRow, TextBox

    def body(_id: str):
        row = FieldRow("Hva skal gjøres?", TextBox())
        row.set_value("Arbeidstrening, to dager i uken")
        return row

    rows = ListEditor(body, add_label="Ny aktivitet")
    rows.set_rows(
        [
            ListRow("1", "Finne en butikk", "Marte og Amir · innen 12. februar", "users"),
            ListRow("2", "Arbeidstrening, to dager i uken, så tre", "", "user"),
            ListRow("3", "Kurs i lagersystem", icon="user", error="Hvem gjør det?"),
        ]
    )
    rows.open_row("2", focus=False)
    column.addWidget(rows)
    lines = FieldRow("Hva Nav forventer", LinesEdit())
    lines.set_value(("Amir møter til utredning", "Amir sier fra"))
    column.addWidget(lines)
    column.addWidget(FieldRow("Telefon", LineEdit(width=200), optional=True))
    column.addWidget(AddMore([("a", "e-post"), ("b", "rolle i saken"), ("c", "merknad")]))


def messages_board():
    """Messages and empty places."""
    return columns(_banners, _empty, title="Meldinger og tomme flater")


def _banners(_board, column) -> None:
    from aevdesk.ui.widgets import Banner, ProgressRow, Text, UndoBar

    verbs = [("Prøv igjen", print), ("Lagre et annet sted", print)]
    column.addWidget(Text("Når noe går galt", "h2"))
    full = "Det du skriver nå, holdes i minnet. Frigjør plass, eller lagre saken et annet sted."
    column.addWidget(Banner("error", "Ikke lagret siden kl. 14.32. Disken er full.", full, verbs=verbs))
    word = "Lukk det i Word og prøv igjen, eller lag en kopi ved siden av."
    column.addWidget(Banner("warn", "Dokumentet er åpent i Word", word, icon="file-text", verbs=verbs))
    column.addWidget(
        Banner("info", "Velkommen tilbake. Alt er med.", "Siste lagring var ett sekund før.", icon="history")
    )
    column.addWidget(Banner("ok", "Avtalen er forseglet", "Den kan ikke endres."))
    undo = UndoBar()
    column.addWidget(undo)
    undo.show_undo("«Hjelpemiddel» er tatt bort")
    progress = ProgressRow("Lager Word-kopien")
    progress.set_progress(2, 5)
    column.addWidget(progress)


def _empty(_board, column) -> None:
    from PySide6.QtWidgets import QHBoxLayout

    from aevdesk.ui.widgets import ActionRow, AnswerRow, Button, Card, EmptyState, RowStack, Text

    column.addWidget(Text("Når det er tomt", "h2"))
    row = QHBoxLayout()
    for icon, title, words, verb in (
        (
            "folder-open",
            "Ingen saker ennå",
            "Den første tar under fem minutter.",
            Button("Ny sak", "primary", icon="plus", size="small"),
        ),
        (
            "sun",
            "Ingenting haster i dag",
            "Neste oppfølging er fredag 4. desember.",
            Button("Se alle saker", size="small"),
        ),
    ):
        card = Card()
        card.column.addWidget(EmptyState(icon, title, words, action=verb))
        row.addWidget(card, 1)
    column.addLayout(row)
    stack = RowStack()
    verbs = [Button("Hun er tilbake", size="small"), Button("Det gikk ikke som planlagt", size="small")]
    name = [("Lise Hauge", True), ("  skulle være tilbake på jobb i går", False)]
    stack.add_row(ActionRow(name, "Tilbake til arbeidsgiver · 50 prosent", icon="door-open", actions=verbs))
    name = [("Per Aune", True), ("  venter på svar fra fastlegen", False)]
    stack.add_row(
        ActionRow(name, "Full vurdering", icon="hourglass", actions=[Button("Vent til …", "plain", size="small")])
    )
    column.addWidget(stack)
    wrong = RowStack(state="wrong")
    wrong.add_row(ActionRow("To ting må på plass før dere kan signere", icon="octagon-alert", tone="err", tile=False))
    missing = ActionRow(
        "Kurs i lagersystem: Hvem gjør det?",
        "Aktiviteten i delmål 3 mangler hvem.",
        icon="circle-alert",
        tone="err",
        tile=False,
        actions=[Button("Gå til aktiviteten", "link")],
    )
    wrong.add_row(missing)
    column.addWidget(wrong)
    column.addWidget(AnswerRow("Målet", "Fast jobb som fagrådgiver i rør- og byggevarehandel", link="Endre"))
    column.addWidget(AnswerRow("Delmål 3", "Søke og få jobb", link="Endre", problem="Kurs i lagersystem mangler hvem"))


def frame_board():
    """The frame: bars, list, page, preview."""
    from PySide6.QtGui import QColor, QImage
    from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

    from aevdesk.ui.widgets import (
        BottomBar,
        Button,
        Ground,
        IconButton,
        Option,
        PreviewPane,
        ScrollPage,
        SectionEntry,
        SectionGroup,
        SectionList,
        TopBar,
    )

    board = Ground("canvas")
    page = QVBoxLayout(board)
    page.setContentsMargins(0, 0, 0, 0)
    page.setSpacing(0)
    phases = [Option("a", "Forbered"), Option("b", "Samtale"), Option("c", "Avtale")]
    top = TopBar(back="Mine saker", title="Amir Rahmani", sub="34 år  ·  Full vurdering", phases=phases)
    top.phases.set_code("a")
    top.set_saved("saved", "Lagret kl. 14.32")
    for icon, word in (("search", "Søk"), ("history", "Versjoner"), ("lock", "Lås"), ("ellipsis", "Mer")):
        top.add_tool(IconButton(icon, word))
    page.addWidget(top)
    middle = QHBoxLayout()
    middle.setSpacing(0)
    page.addLayout(middle, 1)
    done = [
        SectionEntry(name, name, "done", "Ferdig")
        for name in ("Fakta om saken", "Løp", "Med egne ord", "Arbeid og krav")
    ]
    mid = [
        SectionEntry("k", "Kompetanse", "done", "3 funn"),
        SectionEntry("i", "Interesser og hverdag", "problem", "1 mangel"),
        SectionEntry("h", "Helse og funksjon", "in_work", "Påbegynt"),
    ]
    end = [
        SectionEntry("m", "Mål og veien dit", "empty", "Ikke begynt"),
        SectionEntry("s", "Signere", "later", "Senere"),
    ]
    groups = [("Grunnlag", done), ("Det vi bygger på", mid), ("Avtalen", end)]
    sections = SectionList([SectionGroup(title, tuple(entries)) for title, entries in groups])
    sections.set_current("h")
    middle.addWidget(sections)
    form = ScrollPage()
    _findings(board, form.column)
    middle.addWidget(form, 1)
    preview = PreviewPane(note="Klikk i teksten for å gå til feltet.")
    paper = QImage(840, 1188, QImage.Format.Format_RGB32)
    paper.fill(QColor("#FFFFFF"))
    preview.set_pages([paper, paper])
    middle.addWidget(preview)
    bottom = BottomBar("Forrige: Hjem og nettverk", "Neste: Samlet vurdering", note="To mangler før signering")
    bottom.add_button(Button("Skriv ut", icon="printer"))
    page.addWidget(bottom)
    return board


def _findings(board, column) -> None:
    from PySide6.QtWidgets import QHBoxLayout

    from aevdesk.ui.widgets import Button, Card, Choice, FieldRow, IconButton, Option, RefPicker, Tag, Text, TextBox

    column.addWidget(Text("Helse og funksjon", "h1"))
    column.addWidget(Text("Hva betyr helsen for arbeid nå? Begynn med det som går.", "body", "soft"))
    head = QHBoxLayout()
    head.addWidget(Text("Ressurser", "h3"), 1)
    head.addWidget(Button("Legg til ressurs", "quiet", icon="plus"))
    column.addLayout(head)
    card = Card()
    first = QHBoxLayout()
    first.addWidget(Tag("Ressurs", icon="sprout", tone="ok"))
    first.addStretch(1)
    first.addWidget(IconButton("ellipsis", "Mer", small=True))
    card.column.addLayout(first)
    card.column.addWidget(Text("Kan stå og gå en hel arbeidsdag, og kjører bil."))
    last = QHBoxLayout()
    last.addWidget(Tag("Dokumentert", icon="file-check", tone="bare"))
    last.addWidget(Tag("Fysioterapeut, 3. nov. 2026", icon="file-text"))
    last.addStretch(1)
    last.addWidget(Button("Lag delmål", "quiet", icon="flag", size="small"))
    last.addWidget(Button("Lag aktivitet", "quiet", icon="plus", size="small"))
    card.column.addLayout(last)
    column.addWidget(card)
    column.addWidget(Text("Hindringer", "h3"))
    card = Card(state="chosen")
    card.column.addWidget(Tag("Hindring", icon="mountain", tone="warn"))
    text = FieldRow("Hva hindrer, og hva betyr det for arbeid?", TextBox())
    text.set_value("Kan ikke løfte over skulderhøyde med høyre arm, og ikke bære mer enn åtte kilo.")
    board.setProperty("starts_at", text)
    card.column.addWidget(text)
    pair = QHBoxLayout()
    basis = [
        Option("d", "Dokumentert", icon="file-check"),
        Option("f", "Fortalt", icon="message-circle"),
        Option("a", "Antatt", icon="circle-question-mark"),
    ]
    sure = FieldRow("Hvor sikkert er det?", Choice(basis))
    sure.set_value("d")
    source = FieldRow("Kilde", RefPicker([Option("l", "Legeerklæring, 12. okt. 2026")]))
    source.set_value("l")
    pair.addWidget(sure, 3)
    pair.addWidget(source, 2)
    card.column.addLayout(pair)
    column.addWidget(card)


def signing_board():
    """Signature pads, and a table."""
    return columns(_pads, _table, title="Signere, og en tabell")


def _pads(board, column) -> None:
    from aevdesk.ui.widgets import SignatureBox, StepRow, Text

    column.addWidget(Text("Signere", "h1"))
    column.addWidget(StepRow(["Lest sammen", "Amir", "Marte", "Forsegle"], 2))
    drawn = SignatureBox("Amir Rahmani", "Jeg har vært med på å lage avtalen.")
    wave = tuple((1000 + step * 90, 1200 + round(700 * ((step * 7) % 11 - 5) / 5)) for step in range(70))
    drawn.set_value((wave, ((1200, 900), (3000, 700))))
    column.addWidget(drawn)
    empty = SignatureBox("Marte Aasen", "Jeg står for det Nav har lovet i avtalen.", role="veileder")
    board.setProperty("starts_at", empty)
    column.addWidget(empty)


def _table(_board, column) -> None:
    from aevdesk.ui.widgets import Cell, Column, RowTable, TableFrame, TableRow, Text

    column.addWidget(Text("Saker", "h2"))
    heads = [Column("Navn", 2.4), Column("Løp", 1.6), Column("Hvor langt", 2), Column("Neste dato", 1.8, sortable=True)]
    table = RowTable(heads, name="Saker")
    people = ("Amir Rahmani", "Ingrid Solvang", "Tone Bakken", "Oda Lervik", "Erik Strand")
    rows = [
        TableRow(
            str(n),
            (
                Cell(name, f"f. {1959 + 7 * n}", strong=True),
                Cell("Full vurdering"),
                Cell("Utkast, fem deler gjenstår", icon="pen-line"),
                Cell("Går ut 30. november", icon="calendar-clock", tone="warn" if n == 2 else "ink"),
            ),
        )
        for n, name in enumerate(people)
    ]
    table.set_rows(rows)
    table.set_sorted(3)
    table.setMinimumHeight(table.full_height())
    column.addWidget(TableFrame(table))


BOARDS = {
    "pieces": pieces_board,
    "editors": editors_board,
    "messages": messages_board,
    "frame": frame_board,
    "signing": signing_board,
}

if __name__ == "__main__":
    main()
