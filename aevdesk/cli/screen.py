"""The command line itself, and the commands that open the desk."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import click

from aevdesk.cli.answers import say
from aevdesk.cli.usage import Help, complaint
from aevdesk.version import VERSION


@dataclass(frozen=True, slots=True)
class Screen:
    """How the desk is opened: given by main, so that the command line knows no screen."""

    open_demo: Callable[[bool, Path | None], int]
    open_own: Callable[[bool, Path | None], int]


class Commands(click.Group):
    """The commands; a file from a colleague may stand in place of one, as when it is opened with a double click.

    Ends with 2 and a sentence when it was called wrongly, and with 1 when the user breaks off.
    """

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        click.Context.formatter_class = Help
        try:
            sys.exit(super().main(*args, **(extra | {"standalone_mode": False})))
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            sys.exit(2)
        except click.UsageError as error:
            click.echo(complaint(error), err=True)
            sys.exit(2)
        except click.Abort:
            click.echo(say("cli-broken-off"), err=True)
            sys.exit(1)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0].lower().endswith(".aevsak"):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--demo", is_flag=True, help="Åpne med øvingssaker i et lager som forsvinner når du lukker.")
@click.option("--quit-when-ready", is_flag=True, help="Avslutt med 0 når det første vinduet er klart.")
@click.version_option(VERSION, prog_name="aevdesk")
@click.pass_context
def cli(context: click.Context, demo: bool, quit_when_ready: bool) -> None:
    """Skriv arbeidsevnevurdering og aktivitetsavtale sammen. Uten kommando åpnes skrivebordet."""
    if context.invoked_subcommand == "open":
        context.meta["aevdesk.screen"] = (demo, quit_when_ready)
    elif context.invoked_subcommand is None:
        _show_desk(context.obj, demo, quit_when_ready, None)


def _show_desk(screen: object, demo: bool, quit_when_ready: bool, file: Path | None) -> NoReturn:
    assert isinstance(screen, Screen)
    sys.exit((screen.open_demo if demo else screen.open_own)(quit_when_ready, file))


@click.command("open")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def open_file(context: click.Context, file: Path) -> None:
    """Åpne skrivebordet med saken i FILE, som en kollega har laget (.aevsak)."""
    demo, quit_when_ready = context.meta["aevdesk.screen"]
    _show_desk(context.obj, demo, quit_when_ready, file)
