"""Signing at the table: the page both have read, the pads, paper instead, and the seal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.model import PERSON
from aevdesk.desk.errors import ChangedSincePreviewError, DeskError
from aevdesk.desk.session import Change
from aevdesk.desk.signing import Ceremony
from aevdesk.documents.build_front import spaced
from aevdesk.rules.problem import Problem
from aevdesk.rules.signers import signers, waited_for
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.texts import text_id
from aevdesk.ui.pages.page import CasePage, Step, Work
from aevdesk.ui.pages.signing.printed import PaperPart
from aevdesk.ui.pages.signing.sealed_part import SealedPart
from aevdesk.ui.pages.signing.signer_part import SignerPart
from aevdesk.ui.widgets import (
    Banner,
    Choice,
    FieldRow,
    Option,
    PageTitle,
    ScrollPage,
    StepRow,
    Tick,
    announce,
    show_if,
)

_TOO_LATE = ("signed", "unsigned_final")
_AFTER_IDENTITY = 2


class SigningPage(CasePage):
    """One column: who has signed, the identity, a part for each signer, paper, and at last the seal."""

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.ceremony: Ceremony = work.desk.ceremony(work.session)
        self._is_showing = False
        self._paper: PaperPart | None = None
        self._build()
        self.later.add(self._show_again)
        self._refresh()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the page shows the whole case
        if not self._is_showing:
            self.later.finish()
            self._refresh()
            QTimer.singleShot(0, self, self._show_again)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        missing = {p.path[-1] for p in self.ceremony.missing() if p.section == "signing"}
        self._copy.set_error("" if "copy" not in missing else sentences.get(("signing", "copy"), ""))

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        if self._stopped.isVisibleTo(self):
            self._stopped.buttons[0].setFocus()
        else:
            self._focus_next()

    def _focus_next(self) -> None:
        """To what comes next: the identity, the one who has not signed, the seal, and then the printer."""
        case, waiting = self.work.moment.case, waited_for(self.work.moment)
        if is_sealed(case):
            self._sealed_part().focus_first()
        elif not case.signing.identity:
            self._identity.setFocus()
        elif case.doc.status == "awaiting":
            self.later.finish()
            if self._paper is not None:
                self._paper.kept.setFocus()
                self._page.once_laid_out(self._show_sheet)
        elif waiting:
            self.later.finish()
            self._signers[waiting[0]].focus_first()
        else:
            self.way_on_wanted.emit()

    def _show_sheet(self) -> None:
        """Show the beginning, and as much more as brings the sheet into view, once the page is laid out."""
        if self._paper is not None:
            self._page.scroll_to_top()
            self._page.show_widget(self._paper.kept)

    def focus_path(self, path: Path) -> bool:
        self.later.finish()
        if path[:2] == ("signing", "identity"):
            self._identity.setFocus()
            return True
        if path[:2] == ("signing", "copy"):
            self._copy.setFocus()
            return True
        if path[:2] == ("signing", "signatures"):
            waiting = waited_for(self.work.moment)
            part = self._signers.get(waiting[0] if waiting else PERSON)
            if part is not None:
                part.focus_first()
            return True
        return path[:1] == ("signing",)

    def next_step(self) -> Step | None:
        if is_sealed(self.work.moment.case):
            return None
        words = "sign-seal-record" if self._is_record() else "sign-seal"
        return Step(self.work.say(words), note=self._waiting_note(), missing=self._missing_sentence())

    def take_step(self) -> None:
        """Seal what has been signed."""
        self.later.finish()
        was_record = self._is_record()
        try:
            self.ceremony.seal()
        except DeskError as error:
            self._tell(self.work.words.error(error))
        except StoreError as error:
            self._tell(self.work.words.error(error))
        else:
            announce(self, self.work.say("sign-sealed-as-record" if was_record else "sign-sealed"))
            self.work.tell_of_template()
            self._refresh()
            self.step_changed.emit()
            self._focus_next()

    def leave(self) -> None:
        if self._paper is not None:
            self._paper.leave()

    # Building

    def _build(self) -> None:
        work = self.work
        self._page = ScrollPage()
        column = self._page.column
        name = text_id("section", self.section)
        column.addWidget(PageTitle(work.say(name), work.say("sign-purpose")))
        self._stopped = Banner(
            "error", "", verbs=[(work.say("sign-to-review"), lambda: work.section_asked.emit("review"))]
        )
        self._trouble = Banner("warn", "")
        self._clock = Banner(
            "warn", work.say("sign-clock-back"), verbs=[(work.say("sign-clock-seen"), self._see_clock)]
        )
        self._sealed: SealedPart | None = None
        self._open = QWidget()
        self._inside = inside = QVBoxLayout(self._open)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(20)
        self._steps = StepRow([*self._step_titles()], 0)
        self._identity = Tick(self._identity_words())
        self._identity.edited.connect(lambda on: self._do(lambda: self.ceremony.confirm_identity(bool(on))))
        inside.addWidget(self._steps)
        inside.addWidget(self._identity)
        self._signers: dict[str, SignerPart] = {}
        copies = work.desk.catalogues["copies"].selectable(work.moment.today)
        language = work.texts.language
        self._copy = FieldRow(
            work.words.field("signing.copy"), Choice([Option(e.code, e.said(language)) for e in copies])
        )
        self._copy.edited.connect(lambda code: work.set(("signing", "copy"), code))
        inside.addWidget(self._copy)
        first, *others = signers(work.moment)
        self._add_signer(first)
        for party in others:
            self.later.add(partial(self._add_signer, party))
        self.later.add(self._add_paper)
        for widget in (self._clock, self._stopped, self._trouble, self._open):
            column.addWidget(widget)
        show_if(self._trouble, False)
        show_if(self._clock, work.desk.is_clock_back() and not is_sealed(work.moment.case))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    def _sealed_part(self) -> SealedPart:
        """What can be done with a sealed version, made when there is one."""
        if self._sealed is None:
            self._sealed = SealedPart(self.work, self)
            column = self._page.column
            column.insertWidget(column.indexOf(self._open), self._sealed)
        return self._sealed

    def _add_signer(self, party: str) -> None:
        """A part for one who signs, after those who are there already."""
        part = SignerPart(self.work, party, self._signature_ways(party))
        self._inside.insertWidget(self._inside.indexOf(self._copy), part)
        part.show_signature(self.work.moment.case.signing.of(party))
        part.show()
        self._signers[party] = part

    def _add_paper(self) -> None:
        self._paper = PaperPart(self.work, self.ceremony, self._do)
        is_sheet_out = self.work.moment.case.doc.status == "awaiting"  # then what stands on it is what is to be done
        self._inside.insertWidget(_AFTER_IDENTITY if is_sheet_out else self._inside.count(), self._paper)
        self._paper.refresh()
        self._paper.show()

    def _signature_ways(self, party: str):
        """What a signer's part may ask for, each through the ceremony."""
        ceremony = self.ceremony
        return {
            "draw": lambda strokes: self._sign(lambda: ceremony.sign_on_screen(party, strokes=strokes)),
            "type": lambda name: self._sign(lambda: ceremony.sign_on_screen(party, name=name)),
            "again": lambda: self._do(lambda: ceremony.withdraw(party)),
            "refuse": lambda reason, then: self._do(lambda: ceremony.refuse(party, reason=reason, next_step=then)),
            "differ": lambda: self.work.section_asked.emit("disagreement"),
            "behalf": lambda by, reason, note, informed: self._do(
                lambda: ceremony.sign_on_behalf(party, by=by, reason=reason, note=note, informed=informed)
            ),
        }

    # Doing and showing

    def _do(self, act) -> bool:
        """Let the ceremony act; what it refuses is said in words, and the page to sign is shown again."""
        self.later.finish()
        show_if(self._trouble, False)
        try:
            act()
        except ChangedSincePreviewError as error:
            self._tell(self.work.words.error(error))
            self._show_again()
            return False
        except DeskError as error:
            self._tell(self.work.words.error(error))
            return False
        self._refresh()
        self.step_changed.emit()
        return True

    def _sign(self, act) -> bool:
        """A name was given: the focus goes on to what comes next."""
        done = self._do(act)
        if done:
            self._focus_next()
        return done

    def _see_clock(self) -> None:
        show_if(self._clock, False)
        self.focus_start()

    def _tell(self, sentence: str) -> None:
        self._trouble.title.set_text(sentence)
        show_if(self._trouble.title, True)
        show_if(self._trouble, True)
        announce(self, sentence, assertive=True)

    def _show_again(self) -> None:
        """Make the page that will be signed, unless the version is sealed or something stops it."""
        case = self.work.moment.case
        if case.doc.status in _TOO_LATE or is_sealed(case) or self.ceremony.obstacles():
            return
        self._is_showing = True
        try:
            self.ceremony.show()
        finally:
            self._is_showing = False
        if self._paper is not None:
            self._paper.refresh()  # it says the code of the page that is shown

    def _refresh(self) -> None:
        case, work = self.work.moment.case, self.work
        sealed = is_sealed(case)
        obstacles: tuple[Problem, ...] = () if sealed else self.ceremony.obstacles()
        show_if(self._stopped, bool(obstacles))
        if obstacles:
            self._stopped.title.set_text(work.say("sign-stopped", count=len(obstacles)))
            show_if(self._stopped.title, True)
        show_if(self._open, not sealed and not obstacles)
        if sealed:
            self._sealed_part().refresh()
        if self._sealed is not None:
            show_if(self._sealed, sealed)
        self._identity.set_value(case.signing.identity)
        self._copy.set_value(case.signing.copy_)
        for party, part in self._signers.items():
            part.show_signature(case.signing.of(party))
        if self._paper is not None:
            self._paper.refresh()
        self._show_steps()
        self.step_changed.emit()

    def _step_titles(self) -> list[str]:
        work = self.work
        names = [work.words.party(work.moment, party).split(",")[0].split(" ")[0] for party in signers(work.moment)]
        return [work.say("sign-read"), *names, work.say("sign-seal-short")]

    def _show_steps(self) -> None:
        """Read, each who signs, the seal. Whose sheet is out has not signed."""
        signing = self.work.moment.case.signing
        entered = (signing.of(party) for party in signers(self.work.moment))
        steps = [signing.identity, *(s is not None and s.mode not in (None, "none_yet") for s in entered), False]
        self._steps.set_now(steps.index(False), done=[at for at, is_done in enumerate(steps) if is_done])

    def _identity_words(self) -> str:
        facts = self.work.moment.case.facts
        number = spaced(facts.national_id).replace(" ", "\u00a0")
        who = f"{facts.name}, {number}" if number else facts.name
        return self.work.say("sign-identity", who=who)

    def _is_record(self) -> bool:
        """Say whether what would be sealed now is a record and no agreement: refused, or a sheet that never came."""
        return any(s.mode in ("refused", "none_yet") for s in self.work.moment.case.signing.signatures)

    def _waiting_note(self) -> str:
        waiting = waited_for(self.work.moment)
        names = [self.work.words.party(self.work.moment, party).split(",")[0] for party in waiting]
        return self.work.texts.say("sign-waiting", "", who=names) if names else ""

    def _missing_sentence(self) -> str:
        missing = self.ceremony.missing()
        if missing:
            return self.work.words.problem(missing[0])
        return self._waiting_note()
