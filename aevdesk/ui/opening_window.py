"""The one window of the program, from the first run to the lock: the pages before the desk, and the desk inside it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from aevdesk.desk.opening import Opening, Secret, is_code_pending, set_code_pending
from aevdesk.desk.wording import Wording
from aevdesk.store.errors import NotWritable, StoreBusy, StoreError
from aevdesk.store.records import Notice
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.ui.dressing import dress
from aevdesk.ui.errand import send
from aevdesk.ui.idle import IdleWatch
from aevdesk.ui.mishap import MishapCover
from aevdesk.ui.pages.cases.welcome import greet, tell_notices
from aevdesk.ui.pages.opening.closing import ClosingPage
from aevdesk.ui.pages.opening.first_run import FirstRunPage, Start
from aevdesk.ui.pages.opening.front import Front
from aevdesk.ui.pages.opening.lock_page import LockPage
from aevdesk.ui.pages.opening.trouble import TroublePage
from aevdesk.ui.pages.opening.unlock import UnlockPage
from aevdesk.ui.pages.settings.settings_page import SettingsPage
from aevdesk.ui.shell import Shell
from aevdesk.ui.theme import Look, has_look, look
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.whereabouts import Whereabouts, go_to, whereabouts
from aevdesk.ui.widgets import use_words
from aevdesk.ui.window import Window

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk, News

_LEAST_WIDTH, _LEAST_HEIGHT = 640, 360
_AGAIN_MS = 50


class OpeningWindow(Shell):
    """`ready()` when the first page is painted and can be used. Whatever is opened in it is saved and closed with it.

    Made with an `opening` it begins with the first run or the lock; made with a `desk` (a demo) it begins there, and
    there is nothing to lock. `file` is a case from a colleague, shown as soon as the desk is open. `page` is what is
    shown before the desk, `window_of_desk` the desk, never both.
    """

    ready = Signal()
    _news = Signal(object)

    def __init__(
        self,
        opening: Opening | None,
        desk: Desk | None = None,
        *,
        file: Path | None = None,
        ticks: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.opening, self.desk = opening, desk
        self._file = file
        self.page: Front | None = None
        self.window_of_desk: Window | None = None
        self._ticks = ticks
        self._is_ready = self._is_working = self._may_close = False
        self._where = Whereabouts()
        self._stop_news: Callable[[], None] | None = None
        self.setWindowTitle("aevdesk")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._mishaps = MishapCover(self._stack, self.close)
        self.idle = IdleWatch(self)
        self.idle.idle.connect(self._on_idle)
        self._news.connect(self._on_news, Qt.ConnectionType.QueuedConnection)
        if desk is not None:
            self._open_desk(desk)
        else:
            self._begin()

    # Before the desk

    def _begin(self) -> None:
        assert self.opening is not None
        try:
            is_set_up = self.opening.is_set_up()
        except OSError:
            self._dress_closed()
            self._on_trouble(NotWritable(folder=str(self.opening.folder)), Secret())
            return
        self._dress_closed()
        if is_set_up:
            self._ask_for_secret()
        else:
            self._show_first_run(Start(self.opening, office=self.opening.policy.office()))

    def _dress_closed(self) -> None:
        """The look and the words of the last time, before the office's own can be read."""
        assert self.opening is not None
        app, view = QApplication.instance(), self.opening.view()
        assert isinstance(app, QApplication)
        if not has_look():
            Look(app, mode=view.theme, percent=view.text_scale)
        self._set_language(view.language)

    def _set_language(self, language: str) -> None:
        texts = load_texts(language)  # type: ignore[arg-type]
        use_words(texts)
        self._texts, self._wording = texts, Wording(texts, load_catalogues())

    def _show_first_run(self, start: Start) -> None:
        page = FirstRunPage(start, self._texts, self._wording)
        page.finished.connect(self._on_first_run_finished)
        page.language_chosen.connect(self._on_language_chosen)
        self._show_page(page)

    def _on_language_chosen(self, language: str) -> None:
        page = self.page
        if isinstance(page, FirstRunPage) and not page.is_busy:
            page.keep()
            office = {"screen_language": language, "document_language": language}
            page.start.office = page.start.office.model_copy(update=office)
            self._set_language(language)
            self._show_first_run(page.start)

    def _on_first_run_finished(self) -> None:
        page = self.page
        assert isinstance(page, FirstRunPage)
        assert page.start.desk is not None
        self._open_desk(page.start.desk)
        assert self.window_of_desk is not None
        greet(self.window_of_desk)

    def _ask_for_secret(self, *, is_locked: bool = False, is_held: bool = False) -> UnlockPage:
        assert self.opening is not None
        page = UnlockPage(
            self.opening, self._texts, self._wording, is_locked=is_locked, is_held=is_held, ticks=self._ticks
        )
        page.opened.connect(self._on_unlocked)
        page.proved.connect(self._on_proved)
        page.trouble.connect(self._on_trouble)
        self._show_page(page)
        return page

    def _on_unlocked(self, desk: Desk, told: str = "") -> None:
        if is_code_pending(desk):  # the first run was broken off there, and nobody has seen the whole code on paper
            self._renew_code(desk)
            return
        self._open_desk(desk)
        assert self.window_of_desk is not None
        tell_notices(self.window_of_desk, told)

    def _renew_code(self, desk: Desk) -> None:
        assert self.opening is not None
        opening = self.opening
        if self.page is not None:
            self.page.setEnabled(False)

        def go_on(code: object) -> None:
            set_code_pending(desk, True)
            self._show_first_run(Start(opening, step="code", desk=desk, code=str(code), office=desk.office))

        self._send(desk.drawer.new_recovery_code, go_on, lambda error: self._on_trouble(error, Secret()))

    def _on_trouble(self, error: StoreError, secret: Secret) -> None:
        assert self.opening is not None
        page = TroublePage(error, secret, self.opening, self._texts, self._wording)
        page.again.connect(self._begin)
        page.opened.connect(self._on_unlocked)
        page.wrong.connect(self._on_wrong)
        page.close_asked.connect(self.close)
        if self._file is not None and isinstance(error, StoreBusy):
            page.add_word(self._texts.say("open-busy-with-file", file=self._file.name))
        self._show_page(page)

    def _on_wrong(self, error: StoreError) -> None:
        self._ask_for_secret().show_wrong(error)

    # The desk

    def _open_desk(self, desk: Desk) -> None:
        self.desk = desk
        dress(desk)
        self._texts, self._wording = desk.texts(), desk.wording
        self._stop_news = desk.on_saved(self._news.emit)
        self._show_desk()
        self.idle.start(desk.office.lock_after_minutes if self.opening is not None else 0)

    def _show_desk(self) -> None:
        """Make the window of the desk and go to where one was."""
        assert self.desk is not None
        window = Window(self.desk)
        self.window_of_desk = window
        self._stack.addWidget(window)
        self._stack.setCurrentWidget(window)
        self.setProperty("owns_undo", True)
        self._drop_page()
        window.show_cases()
        go_to(window, self._where)
        self._where = Whereabouts()
        if self._file is not None:
            file, self._file = self._file, None
            window.receive(file)

    def refresh(self, place: str) -> None:
        """Make the desk anew in the office's language, where one was, with this place of the settings open."""
        window, desk = self.window_of_desk, self.desk
        assert window is not None
        assert desk is not None
        where = whereabouts(window)
        if not window.close():
            window.show()
            return
        use_words(desk.texts())
        self._texts, self._wording = desk.texts(), desk.wording
        self._where = where
        self._drop_window()
        self._show_desk()
        made = self.window_of_desk
        assert made is not None
        made.show_full("settings")
        if isinstance(made.full, SettingsPage):
            made.full.show_place(place)

    def lock(self) -> None:
        """Blank at once, all saved, the key let go of. Unlocking comes back to the same place."""
        window, desk = self.window_of_desk, self.desk
        if window is None or desk is None or self.opening is None:
            return
        if self._is_working or self.page is not None:
            return
        if not isinstance(window.full, LockPage):
            window.show_full("lock")  # blank first; it calls here again
            return
        modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if modal is not None:  # a dialog of the case: it goes before what it belongs to
            modal.close()
            QTimer.singleShot(_AGAIN_MS, self, self.lock)
            return
        self.idle.stop()
        self.opening.keep_view(desk.office)
        if not window.close():
            self._hold()
            return
        self._send(desk.drawer.close, lambda _failed: self._on_locked(), lambda _error: self._hold())

    @property
    def can_lock(self) -> bool:
        """Whether there is a passphrase that someone knows; a demo has none."""
        return self.opening is not None

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without a key or a click; 0 never."""
        self.idle.set_minutes(minutes)

    def note_place(self) -> None:
        """Keep in mind where one is, to come back there."""
        if self.window_of_desk is not None:
            self._where = whereabouts(self.window_of_desk)

    def _on_locked(self) -> None:
        self._let_go()
        self._ask_for_secret(is_locked=True)

    def _hold(self) -> None:
        """It cannot be saved now: the desk stays open behind the blank page, so that nothing typed is lost."""
        self._ask_for_secret(is_locked=True, is_held=True)

    def _on_proved(self) -> None:
        """Whoever was here is back; what could not be saved is still there, and says so."""
        window, desk = self.window_of_desk, self.desk
        assert window is not None
        assert desk is not None
        self.setProperty("owns_undo", True)
        window.show()
        window.close_full()
        self._stack.setCurrentWidget(window)
        self._drop_page()
        self.idle.start(desk.office.lock_after_minutes)

    def _on_idle(self) -> None:
        if self.window_of_desk is not None:
            self.lock()

    def _on_news(self, news: News) -> None:
        if isinstance(news, Notice) and self.window_of_desk is not None:
            self.window_of_desk.cases.tell("warn", self._wording.error(news), "")  # type: ignore[arg-type]

    # Closing

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self._is_working or (self.page is not None and self.page.is_busy):
            return
        if not self._close_window():
            return
        if self._open_one is None:
            self._let_go()
            event.accept()
        else:
            self._close_desk()

    def shut(self) -> None:
        """Close at once what is still open, without a page: the program ends."""
        desk = self._open_one
        if desk is not None and not desk.drawer.is_closed:
            self._close_window()
            desk.close()
        self._let_go()

    @property
    def _open_one(self) -> Desk | None:
        """The desk that must be closed: the one in use, or the one that the first run has made."""
        if isinstance(self.page, FirstRunPage):
            return self.page.start.desk
        return self.desk if self.opening is not None else None

    def _close_window(self) -> bool:
        """Let the desk save and go. One that cannot be saved is shown again, but never from behind the lock."""
        window = self.window_of_desk
        if window is None or window.close():
            return True
        if self.page is None:
            window.show()
        else:
            self._show_not_closed(self._texts.say("open-held-text"))
        return False

    def _close_desk(self) -> None:
        desk = self._open_one
        assert desk is not None
        assert self.opening is not None
        self.idle.stop()
        self.opening.keep_view(desk.office)
        if _is_session_ending():
            desk.close()
            self._end()
            return
        if self.window_of_desk is not None:
            self._show_page(ClosingPage(self._texts))
        self._send(desk.drawer.close, self._on_closed, lambda error: self._show_not_closed(self._wording.error(error)))

    def _on_closed(self, failed: StoreError | None) -> None:
        if failed is None:
            self._end()
            return
        self._let_go()
        page = ClosingPage(self._texts, self._wording.error(failed), is_saved=True)
        page.go_on.connect(self._end)
        self._show_page(page)

    def _show_not_closed(self, sentence: str) -> None:
        page = ClosingPage(self._texts, sentence, is_saved=False)
        page.again.connect(self.close)
        page.back.connect(self._hold)
        page.go_on.connect(self._abandon)
        self._show_page(page)

    def _abandon(self) -> None:
        if self.desk is not None:
            self.desk.drawer.close(is_abandoned=True)
        self._end()

    def _end(self) -> None:
        self._let_go()
        self._may_close = True
        self.close()

    def _let_go(self) -> None:
        """Forget the desk and all that was shown of it."""
        if self._stop_news is not None:
            self._stop_news()
            self._stop_news = None
        self._drop_window()
        self.desk = None

    def _drop_window(self) -> None:
        if self.window_of_desk is not None:
            window, self.window_of_desk = self.window_of_desk, None
            self._stack.removeWidget(window)
            window.hide()
            window.deleteLater()

    def _send(self, work: Callable[[], object], done: Callable[..., object], failed: Callable[..., object]) -> None:
        """Work off the screen's thread, during which the window does not close."""
        self._is_working = True

        def end(then: Callable[..., object], what: object) -> None:
            self._is_working = False
            then(what)

        send(self, work, lambda result: end(done, result), lambda error: end(failed, error))

    # Our own mistakes

    def tell_mishap(self, report: str) -> None:
        """Something went wrong that should not: save what there is, say so, and offer the way back to where one was."""
        if self.window_of_desk is not None and self.window_of_desk.frame is not None:
            with suppress(StoreError):
                self.window_of_desk.frame.session.save_now()
        self._mishaps.show(self._texts, report)

    # Showing

    def _show_page(self, page: Front) -> None:
        self._mishaps.drop()
        self._drop_page()
        self.page = page
        self.setProperty("owns_undo", False)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.focus_start()

    def _drop_page(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None and not self._is_ready:
            handle.installEventFilter(self)
        if self.page is not None:
            self.page.focus_start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is painted as soon as the system has exposed it; what lies in it may cover it wholly."""
        handle = self.windowHandle()
        is_exposed = event.type() == QEvent.Type.Expose and handle is not None and handle.isExposed()
        if watched is handle and is_exposed and not self._is_ready:
            self._is_ready = True
            QTimer.singleShot(0, self, self.ready.emit)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(event.rect(), look().colour("canvas"))
        painter.end()


def _is_session_ending() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
