"""A field whose value IT has decided for the whole computer: out of use, with who decided it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aevdesk.ui.widgets import FieldRow

if TYPE_CHECKING:
    from aevdesk.desk.policy import Policy
    from aevdesk.texts import Texts


def show_decided(rows: dict[str, FieldRow], policy: Policy, texts: Texts) -> None:
    """Of these fields, by the names of an office, take those that are locked out of use and say who decided."""
    who = policy.decided_by or texts.say("policy-somebody")
    for name, row in rows.items():
        if policy.is_locked(name):
            row.set_label(row.label, hint=texts.say("policy-locked", who=who))
            row.editor.setEnabled(False)
