"""What the commands say, in bokmål, and how they end where they cannot go on."""

import sys
from functools import cache
from typing import NoReturn

import click

from aevdesk.texts import Texts, load_texts


@cache
def texts() -> Texts:
    """The words of the command line, read once."""
    return load_texts("nb")


def say(message: str, **params: str | int) -> str:
    """One sentence of the command line."""
    return texts().say(message, "", **params)


def stop(message: str, **params: str | int) -> NoReturn:
    """Say why nothing can be answered, and end with 2."""
    click.echo(say(message, **params), err=True)
    sys.exit(2)
