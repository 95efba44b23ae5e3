"""What click says by itself, in bokmål: how a command is used, and what is wrong with how it was called."""

import click

from aevdesk.cli.answers import say

_WORDS = {
    "Options": "cli-options",
    "Commands": "cli-commands",
    "Show this message and exit.": "cli-help",
    "Show the version and exit.": "cli-version",
}
_PLACES = (("[OPTIONS]", "cli-usage-options"), ("[COMMAND]", "cli-usage-command"), ("COMMAND", "cli-usage-command"))


class Help(click.HelpFormatter):
    """A help text whose fixed words are Norwegian."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that says how the command is called."""
        for english, message in _PLACES:
            args = args.replace(english, say(message))
        super().write_usage(prog, args.replace("[ARGS]...", "…"), prefix or f"{say('cli-usage')} ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a list."""
        super().write_heading(_said(heading))

    def write_dl(self, rows: list[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:  # type: ignore[override]
        """Write a list of names, each with what it does."""
        said = [(name, _said(text).replace("[required]", say("cli-required"))) for name, text in rows]
        super().write_dl(said, col_max, col_spacing)


def complaint(error: click.UsageError) -> str:
    """Say what is wrong with how a command was called, and how to see what can be written."""
    path = error.ctx.command_path if error.ctx else "aevdesk"
    return f"{_wrong(error)} {say('cli-see-help', command=f'{path} --help')}"


def _wrong(error: click.UsageError) -> str:
    match error:
        case click.NoSuchCommand():
            return say("cli-no-command", name=error.command_name)
        case click.NoSuchOption():
            return say("cli-no-option", name=error.option_name)
        case click.BadOptionUsage():
            return say("cli-no-value", name=error.option_name)
        case click.MissingParameter(param=click.Parameter() as param):
            return say("cli-missing", name=_name(param))
        case click.BadParameter(param=click.Parameter(type=click.Choice() as kind) as param):
            return say("cli-choose", name=_name(param), choices=", ".join(str(choice) for choice in kind.choices))
        case click.BadParameter(param=click.Parameter(type=click.DateTime()) as param):
            return say("cli-date", name=_name(param))
        case click.BadParameter(param=click.Parameter() as param):
            return say("cli-wrong-value", name=_name(param))
        case _:
            return say("cli-wrong-call")


def _name(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.human_readable_name


def _said(text: str) -> str:
    return say(_WORDS[text]) if text in _WORDS else text
