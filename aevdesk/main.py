"""Puts the parts together: the only module that knows them all."""

from pathlib import Path

from aevdesk.cli import Screen, cli


def main() -> None:
    """Run aevdesk with the arguments of the command line."""
    cli(obj=Screen(open_demo=_open_demo, open_own=_open_own))


def _open_demo(quit_when_ready: bool, file: Path | None = None) -> int:
    from aevdesk.desk.opening import open_demo
    from aevdesk.ui.app import run_desk

    desk = open_demo()
    try:
        return run_desk(desk, quit_when_ready=quit_when_ready, file=file)
    finally:
        desk.close()


def _open_own(quit_when_ready: bool, file: Path | None = None) -> int:
    from aevdesk.desk.opening import Opening
    from aevdesk.desk.policy import read_policy
    from aevdesk.ui.app import run_from_start

    return run_from_start(Opening(policy=read_policy()), quit_when_ready=quit_when_ready, file=file)
