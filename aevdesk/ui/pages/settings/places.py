"""The places of the settings: office, language and look, passphrase and code, backups, and what this program is."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.store.errors import StoreError, WrongPassphrase
from aevdesk.texts import formats
from aevdesk.ui.errand import Errand, send
from aevdesk.ui.pages.cases.home_folder import add_home_banner
from aevdesk.ui.pages.opening.code_part import CodePart
from aevdesk.ui.pages.opening.front import button_row
from aevdesk.ui.pages.opening.passphrase_part import PassphrasePart, SecretEdit
from aevdesk.ui.pages.settings.decided import show_decided
from aevdesk.ui.pages.settings.office_part import OfficePart
from aevdesk.ui.pages.settings.place import Place, PlacePage
from aevdesk.ui.pages.settings.spelling_part import SpellingPart
from aevdesk.ui.theme import look
from aevdesk.ui.theme.tokens import SCALES
from aevdesk.ui.widgets import (
    Banner,
    Button,
    Card,
    Choice,
    FieldRow,
    Option,
    ProgressRow,
    Rule,
    Text,
    announce,
    show_if,
)
from aevdesk.version import VERSION

_MINUTES = (2, 5, 10, 20)
_OFFICE = (
    "name", "caseworker", "phone", "place", "document_language", "voice", "agreement_word", "asks_address",
)  # fmt: skip


class OfficePlace(Place):
    """What every new case is filled in with."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "office")
        self.part = OfficePart(self.texts, self.desk.office, _OFFICE, self.desk.policy)
        self.part.left.connect(lambda _name: page.remember(self.part.office()))
        self.column.addWidget(self.part)

    def show_office(self) -> None:
        """Show the office as it is now."""
        self.part.show_office(self.desk.office)


class ViewPlace(Place):
    """The language of the screen, the theme and the size of the text."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "view")
        say = self.texts.say
        languages = [Option(code, say(f"open-language-{code}")) for code in ("nb", "nn", "en")]
        themes = [Option(mode, say(f"screen-mode-{mode}")) for mode in ("system", "light", "dark", "contrast")]
        sizes = [Option(str(size), f"{size} %") for size in SCALES]
        self.language = FieldRow(say("open-screen-language"), Choice(languages), hint=say("open-screen-language-hint"))
        self.theme = FieldRow(say("open-theme"), Choice(themes))
        self.text_size = FieldRow(say("open-text-size"), Choice(sizes), hint=say("open-text-size-hint"))
        self.language.edited.connect(lambda code: self._set("screen_language", code))
        self.theme.edited.connect(lambda code: self._set("theme", code))
        self.text_size.edited.connect(lambda code: self._set("text_scale", int(code)) if code else None)
        for row in (self.language, self.theme, self.text_size):
            self.column.addWidget(row)
        self.spelling = SpellingPart(self.texts, self.desk.spelling)
        self.column.addWidget(Rule())
        self.column.addWidget(self.spelling)
        show_decided({"screen_language": self.language, "theme": self.theme}, self.desk.policy, self.texts)
        self.show_office()

    def show_office(self) -> None:
        """Show the office as it is now."""
        office = self.desk.office
        self.language.set_value(office.screen_language)
        self.theme.set_value(office.theme)
        self.text_size.set_value(str(office.text_scale))

    def _set(self, name: str, value: object) -> None:
        if value is None:  # a choice that was taken away again: there must be one
            self.show_office()
            return
        if self.page.remember(self.desk.office.model_copy(update={name: value})):
            self.page.apply_look()
            if name == "screen_language":
                self.page.refresh_window()


class KeysPlace(Place):
    """When it locks, another passphrase, another recovery code."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "keys")
        say = self.texts.say
        if not page.has_secret:
            self.column.addWidget(Banner("info", say("open-no-secret"), say("open-no-secret-text")))
            return
        choices = sorted({*_MINUTES, self.desk.office.lock_after_minutes})
        minutes = [Option(str(count), say("open-minutes", count=count)) for count in choices]
        self.lock = FieldRow(say("open-lock-after"), Choice(minutes), hint=say("open-lock-after-hint"))
        self.lock.edited.connect(self._set_minutes)
        show_decided({"lock_after_minutes": self.lock}, self.desk.policy, self.texts)
        self.column.addWidget(self.lock)
        self._progress = ProgressRow("", can_cancel=False)
        self._build_passphrase()
        self._build_code()
        self.column.addWidget(self._progress)
        show_if(self._progress, False)
        self.show_office()

    def show_office(self) -> None:
        """Show the office as it is now."""
        if self.page.has_secret:
            self.lock.set_value(str(self.desk.office.lock_after_minutes))

    # The passphrase

    def _build_passphrase(self) -> None:
        say = self.texts.say
        self.column.addWidget(Rule())
        self.column.addWidget(Text(say("open-new-passphrase"), "h2"))
        self.change = Button(say("open-change-passphrase"), act=self._open_passphrase)
        self.column.addWidget(self.change)
        self._changing = Card(padding=20)
        self.old = SecretEdit(self.texts)
        self.old_row = FieldRow(say("open-old-passphrase"), self.old)
        self.new = PassphrasePart(self.texts, label=say("open-new-passphrase"))
        self.use = Button(say("open-use-passphrase-now"), "primary", act=self._change)
        self.use.refused.connect(lambda _missing: self.new.tell_missing())
        self.new.changed.connect(lambda: self.use.set_missing(self.new.missing()))
        self.new.entered.connect(self.use.click)
        self.old_row.edited.connect(lambda _text: self.old_row.set_error(""))
        never_mind = Button(say("ui-cancel"), "quiet", act=self._close_passphrase)
        for widget in (self.old_row, self.new, button_row(never_mind, right=[self.use])):
            self._changing.column.addWidget(widget)
        self.use.set_missing(self.new.missing())
        self.column.addWidget(self._changing)
        show_if(self._changing, False)

    def _open_passphrase(self) -> None:
        show_if(self.change, False)
        show_if(self._changing, True)
        self.old_row.setFocus()

    def _close_passphrase(self) -> None:
        for editor in (self.old, self.new.phrase, self.new.again):
            editor.set_value("")
        self.new.set_value("", is_shown=False)
        self.old_row.set_error("")
        show_if(self._changing, False)
        show_if(self.change, True)
        self.change.setFocus()

    def _change(self) -> None:
        old, new = self.old.value(), self.new.value()
        self._work(
            "open-changing", lambda: self.desk.drawer.change_passphrase(old, new), lambda _: self._on_changed(),
            self._on_refused,
        )  # fmt: skip

    def _on_changed(self) -> None:
        self._close_passphrase()
        self.change.set_text(self.texts.say("open-passphrase-changed"))
        announce(self, self.texts.say("open-passphrase-changed"))

    def _on_refused(self, error: StoreError) -> None:
        row = self.old_row if isinstance(error, WrongPassphrase) else self.new.phrase_row
        row.set_error(self.desk.wording.error(error), spoken=True)
        row.setFocus()

    # The recovery code

    def _build_code(self) -> None:
        say = self.texts.say
        self.column.addWidget(Rule())
        self.column.addWidget(Text(say("open-new-code"), "h2"))
        self.column.addWidget(Text(say("open-new-code-text"), "body", "soft"))
        self.renew = Button(say("open-make-code"), act=self._make_code)
        self.column.addWidget(self.renew)
        self._code_place = QVBoxLayout()
        self.column.addLayout(self._code_place)
        self.code: CodePart | None = None

    def _make_code(self) -> None:
        self._work("open-making-code", self.desk.drawer.new_recovery_code, self._show_code, self._on_no_code)

    def _show_code(self, code: object) -> None:
        self.code = CodePart(self.texts, str(code), self.desk.today)
        self.code.changed.connect(self._on_typed_back)
        self._code_place.addWidget(self.code)
        show_if(self.renew, False)
        self.code.setFocus()

    def _on_typed_back(self) -> None:
        if self.code is None or not self.code.is_confirmed:
            return
        part, self.code = self.code, None
        self._code_place.removeWidget(part)
        part.hide()
        part.deleteLater()
        show_if(self.renew, True)
        self.renew.set_text(self.texts.say("open-code-made"))
        self.renew.setFocus()
        announce(self, self.texts.say("open-code-made"))

    def _on_no_code(self, error: StoreError) -> None:
        announce(self, self.desk.wording.error(error), assertive=True)
        self.renew.set_missing(self.desk.wording.error(error))

    def _set_minutes(self, code: object) -> None:
        if code is None:
            self.show_office()
            return
        if self.page.remember(self.desk.office.model_copy(update={"lock_after_minutes": int(cast(str, code))})):
            self.page.watch_idle()

    def _work(
        self, words: str, work: Callable[[], object], done: Callable[..., object], failed: Callable[..., object]
    ) -> None:
        self._set_busy(self.texts.say(words))

        def end(then: Callable[..., object], what: object) -> None:
            self._set_busy("")
            then(what)

        send(self, work, lambda result: end(done, result), lambda error: end(failed, error))

    def _set_busy(self, words: str) -> None:
        self.is_busy = bool(words)
        for part in (self._changing, self.renew, self.change):
            part.setEnabled(not words)
        show_if(self._progress, bool(words))
        if words:
            self._progress.set_progress(0, 0, words)


class BackupPlace(Place):
    """Whether there is a backup, and one now."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "backup")
        say = self.texts.say
        add_home_banner(self.desk, self.column)
        self.state = Banner("ok", "")
        self.count = Text("", "body", "soft")
        self.now = Button(say("open-back-up-now"), "primary", icon="hard-drive", act=self._back_up)
        self._progress = ProgressRow("")
        self._progress.cancelled.connect(self._call_off)
        self._errand: Errand | None = None
        for widget in (self.state, self.count, self.now, self._progress):
            self.column.addWidget(widget)
        show_if(self._progress, False)
        self.column.addWidget(Text(say("open-backups-kept"), "small", "soft"))
        self._show_state()

    def _show_state(self, error: StoreError | None = None) -> None:
        say, drawer = self.texts.say, self.desk.drawer
        state, backups = drawer.backup_state(), drawer.backups()
        failed = error or state.failed
        if failed is not None:
            kind, title = "error", self.desk.wording.error(failed)
        elif state.newest is None:
            kind, title = "warn", say("open-no-backup-yet")
        else:
            made = state.newest.astimezone()
            day, clock = formats.long_date(made.date(), self.texts.language), formats.clock(made.time())
            kind = "warn" if state.is_overdue else "ok"
            title = say("open-backup-overdue" if state.is_overdue else "open-backed-up", day=day, clock=clock)
        banner = Banner(kind, title)
        self.column.replaceWidget(self.state, banner)
        self.state.hide()
        self.state.deleteLater()
        self.state = banner
        self.count.set_text(say("open-backup-count", count=len(backups)))
        show_if(self.count, bool(backups))

    def _back_up(self) -> None:
        self._set_busy(True)
        self._errand = send(self, self.desk.drawer.back_up, lambda _made: self._end(None), self._end)

    def _call_off(self) -> None:
        """Wait no longer. The copy itself is never cut off in the middle, so one more may come to lie there."""
        if self._errand is not None:
            self._errand.over.connect(self._show_state)
            self._errand.cancel()
            self._end(None)
            announce(self, self.texts.say("long-back-up-cancelled"))

    def _end(self, error: StoreError | None) -> None:
        self._set_busy(False)
        self._show_state(error)
        self.now.setFocus()

    def _set_busy(self, is_busy: bool) -> None:
        self.is_busy = is_busy
        show_if(self.now, not is_busy)
        show_if(self._progress, is_busy)
        self._progress.set_progress(0, 0, self.texts.say("open-backing-up"))


class AboutPlace(Place):
    """Which version this is, where the cases lie, and what the program never does."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "about")
        say = self.texts.say
        rows = {
            "open-about-version": VERSION,
            "open-about-folder": str(self.desk.drawer.folder),
            "open-about-network": say("open-foot-offline"),
            "open-about-licence": say("open-about-licence-text"),
        }
        for name, answer in rows.items():
            self.column.addWidget(_Fact(say(name), answer))
        add_home_banner(self.desk, self.column)


class _Fact(QWidget):
    """A label and what it says, with a line under it."""

    def __init__(self, label: str, answer: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(2))
        column.addWidget(Text(label, "small", "soft"))
        column.addWidget(Text(answer))
        column.addSpacing(look().gap(8))
        column.addWidget(Rule())
