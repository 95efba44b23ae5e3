"""The page of one of the five areas: what applies, resources before barriers, and the caseworker's assessment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.activities import Activity
from aevdesk.case.assessment import Area, Finding
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.desk.session import Change, new_row_id
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.ui.pages.form.finding_card import FindingCard
from aevdesk.ui.pages.form.going_on import GOES_ON_HERE
from aevdesk.ui.pages.form.later import Later
from aevdesk.ui.pages.form.linked import LINKED_LISTS, Linked, linked_to, links_to
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import Button, Card, EmptyState, Flow, Text, empty, show_if, take_out

KINDS = ("resource", "barrier")
_FOLD_ABOVE = 8


class AreaPage(SectionPage):
    """The state of the area, then the findings in two groups, then the rest of its fields."""

    def build(self) -> None:
        self._state = self.add_form("state", lambda moment: self._spots(moment, before_findings=True))
        self._find_out = Button(self.work.say("area-find-out"), "quiet", icon="plus", act=self.find_out)
        self.scroller.column.addWidget(self._find_out, 0, Qt.AlignmentFlag.AlignLeft)
        self._found_out = QWidget()
        self._ways = Flow(self._found_out, gap=4)
        self._shown_ways: Linked | None = None
        self.scroller.column.addWidget(self._found_out)
        self._groups = {kind: FindingGroup(self, kind) for kind in KINDS}
        for group in self._groups.values():
            self.scroller.column.addWidget(group)
        for kind in KINDS:
            self._show_findings(kind, later=self.later)
        self._rest = self.add_form("rest", lambda moment: self._spots(moment, before_findings=False))

    @property
    def area(self) -> Area:
        """The area as it is now."""
        return cast(Area, getattr(self.work.moment.case, self.section))

    @property
    def findings_path(self) -> Path:
        """Where the findings of the area stand."""
        return (self.section, "findings")

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - every form looks for itself
        self._state.refresh()
        self._rest.refresh()
        self._show_findings(*KINDS)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        super().show_problems(sentences)
        for group in self._groups.values():
            group.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        self.later.finish()
        if path[:2] == self.findings_path and len(path) > 2:
            groups = self._groups.values()
            return any(group.focus_path(path) for group in groups) or self._groups["resource"].focus_add()
        return super().focus_path(path)

    def add_finding(self, kind: str) -> None:
        """Add a finding of a kind and open it."""
        finding = Finding(id=new_row_id("finding"), kind=kind)  # type: ignore[arg-type]
        if self.work.add(self.findings_path, finding):
            self.open_finding(finding.id)

    def find_out(self) -> None:
        """Make an activity of finding out what is not known, and go there for who and when."""
        answered = ("goal", self._question)
        row = Activity(id=new_row_id("act"), what=self._what_to_find_out(), links=answered, status="proposed")
        if self.work.add(LINKED_LISTS["act"], row):
            self.work.go((*LINKED_LISTS["act"], row.id))

    def open_finding(self, finding_id: str) -> None:
        """Open one finding for editing and fold the others."""
        for group in self._groups.values():
            group.open_only(finding_id)

    @property
    def _question(self) -> str:
        """What an activity answers that finds out about this area."""
        return f"{self.section}.find_out"

    def _what_to_find_out(self) -> str:
        unknown = self.area.find_out.strip().rstrip(".?") or self.work.words.section(self.section)
        return self.work.say("area-find-out-what", what=unknown)

    def _show_find_out(self) -> None:
        """Offered while the area is not known and nothing in the plan finds it out yet; else the way to what does."""
        moment = self.work.moment
        is_open = self.area.state == "not_known" and moment.has_agreement
        made = linked_to(moment.case, self._question) if is_open else ()
        show_if(self._find_out, is_open and not made)
        if made != self._shown_ways:
            self._shown_ways = made
            empty(self._ways)
            for link in links_to(self.work, made):
                self._ways.addWidget(link)
        show_if(self._found_out, bool(made))

    def _spots(self, moment: Moment, *, before_findings: bool) -> list[FieldSpot]:
        spots = [spot for spot in fields(moment, self.section) if spot.path != self.findings_path]
        first = ("state", "find_out")
        return [spot for spot in spots if (spot.path[-1] in first) == before_findings]

    def _show_findings(self, *kinds: str, later: Later | None = None) -> None:
        """Show the findings of these kinds; with `later`, those that are not in view at first come when due."""
        self._show_find_out()
        exist = any(spot.path == self.findings_path for spot in fields(self.work.moment, self.section))
        found = self.area.findings if exist else ()
        for kind in kinds:
            group = self._groups[kind]
            show_if(group, exist)
            if later is not None and not later.has_room:
                later.add(lambda kind=kind: self._show_findings(kind))
                continue
            shown = [f for f in found if (f.kind == "barrier") == (kind == "barrier")]
            if not group.show_findings(shown, later=later) and later is not None:
                later.add(lambda kind=kind: self._show_findings(kind))


class FindingGroup(FollowsLook, QWidget):
    """The resources or the barriers of an area, with the button that adds one. Ctrl+Enter adds one too."""

    def __init__(self, page: AreaPage, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._kind = page, kind
        self._cards: dict[str, FindingCard] = {}
        self._sentences: Mapping[Path, str] = {}
        work = page.work
        heading = Text(work.say(f"screen-findings-{kind}"), "h2", wrap=False)
        self._add = Button(work.say(f"screen-add-{kind}"), "quiet", icon="plus", act=lambda: page.add_finding(kind))
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self._add)
        self._none = self._invitation() if kind == "resource" else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        if self._none is not None:
            self._column.addWidget(self._none)
        self.setMaximumWidth(look().px(620))
        self.follow_look()

    def show_findings(self, findings: list[Finding], *, later: Later | None = None) -> bool:
        """Show these findings in this order; a card that stays keeps its place and focus.

        With `later`, only as many as are in view at first; says whether that is all.
        """
        keeps = {finding.id for finding in findings}
        had_focus = any(card.isAncestorOf(self.window().focusWidget() or self) for card in self._cards.values())
        for gone in [row_id for row_id in self._cards if row_id not in keeps]:
            card = self._cards.pop(gone)
            take_out(self._column, card)
        ordered: dict[str, FindingCard] = {}
        for place, finding in enumerate(findings):
            if later is not None and not later.has_room:
                break
            card = self._cards.get(finding.id) or FindingCard(self._page, finding.id)
            card.set_folds(len(findings) > _FOLD_ABOVE)
            card.refresh()
            if finding.id not in self._cards:  # the others are told once one pauses: it takes longer than a key may
                card.show_problems(self._sentences)
            if self._column.indexOf(card) != place + 1:
                self._column.removeWidget(card)
                self._column.insertWidget(place + 1, card)
                if self.isVisible():
                    card.show()
            ordered[finding.id] = card
            if later is not None:
                later.fill(card)
        self._cards = ordered
        self._add.setProperty(GOES_ON_HERE, self._none is not None and not findings)
        if self._none is not None:
            show_if(self._none, not findings)
        if had_focus and not any(card.isAncestorOf(self.window().focusWidget() or self) for card in ordered.values()):
            (next(iter(ordered.values())) if ordered else self._add).setFocus(Qt.FocusReason.OtherFocusReason)
        return len(ordered) == len(findings)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong with each finding."""
        self._sentences = sentences
        for card in self._cards.values():
            card.show_problems(sentences)

    def open_only(self, finding_id: str) -> None:
        """Open this finding if it is here, and fold every other."""
        for row_id, card in self._cards.items():
            card.set_open(row_id == finding_id)
        if finding_id in self._cards:
            self._cards[finding_id].focus_body()

    def focus_path(self, path: Path) -> bool:
        """Go to a finding, or to a field in it."""
        card = self._cards.get(path[2])
        if card is None:
            return False
        self._page.open_finding(path[2])
        return card.focus_path(path)

    def focus_add(self) -> bool:
        """Go to the button that adds one."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(8))
        self.setMaximumWidth(look().px(620))

    def _invitation(self) -> Card:
        """Where there is no resource yet: a question to ask."""
        work = self._page.work
        questions = work.texts.questions(self._page.section)
        ask = work.say("screen-ask-for", question=questions[0]) if questions else ""
        card = Card()
        card.column.addWidget(EmptyState("sprout", work.say("screen-no-resources"), ask))
        return card
