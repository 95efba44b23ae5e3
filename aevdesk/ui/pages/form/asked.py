"""One answer asked for in place, before something is entered: a field, «Før inn» and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Editor, FieldRow

if TYPE_CHECKING:
    from aevdesk.texts import Texts


class Asked(QWidget):
    """The field and its verbs: `act(value)` when it is entered, `forget()` when it is left. Nothing is not taken."""

    def __init__(
        self,
        texts: Texts,
        label: str,
        editor: Editor,
        act: Callable[[object], object],
        forget: Callable[[], object],
        *,
        may_be_empty: bool = False,
    ) -> None:
        super().__init__()
        self._texts, self._label, self._act, self._may_be_empty = texts, label, act, may_be_empty
        self.field = FieldRow(label, editor)
        self.done = Button(texts.say("progress-enter"), "primary", size="small", act=self._take)
        self.cancel = Button(texts.say("ui-cancel"), "quiet", size="small", act=forget)
        verbs = QHBoxLayout()
        verbs.addWidget(self.done)
        verbs.addWidget(self.cancel)
        verbs.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look().gap(72), 0, look().gap(20), look().gap(16))
        column.addWidget(self.field)
        column.addLayout(verbs)
        self.setFocusProxy(self.field)

    def _take(self) -> None:
        value = self.field.value()
        if value in ("", None) and not self._may_be_empty:
            self.field.set_error(self._texts.say("progress-lacks", what=self._label), spoken=True)
            self.field.setFocus()
        else:
            self._act(value)
