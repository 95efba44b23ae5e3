"""The work without a screen: the same rules, documents and store as the desk. One module each family."""

from aevdesk.cli import case_files, office, seals
from aevdesk.cli.case_files import DOCUMENTS
from aevdesk.cli.screen import Screen, cli, open_file

__all__ = ["DOCUMENTS", "Screen", "cli"]

for command in (
    open_file,
    case_files.check, case_files.render, case_files.schema, case_files.export, case_files.show_decision_text,
    seals.verify, seals.stamp, seals.export_signing, seals.selftest,
    office.office, office.policy, office.templates, office.template_child,
):  # fmt: skip
    cli.add_command(command)
