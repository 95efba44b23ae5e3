"""What a disk may hold after a power cut, worked out from the system calls of a real run.

A write is durable after a sync of its file, a new or removed name after a sync of the folder. Whatever is not durable
at the cut may be there, may not, or may be there in part: sector by sector of 512 bytes.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
_OF_NAMES = ("create", "unlink")
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_HEX = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """One system call on the recorded folder, or an acknowledgement (`kind` "ack", `at` the revision)."""

    kind: str
    name: str = ""
    at: int = 0
    content: bytes = field(default=b"", repr=False)


def read_trace(path: Path, folder: Path) -> list[Event]:
    """The events of a `strace -xx` of one thread that concern `folder`."""
    names: dict[str, str] = {}
    events: list[Event] = []
    for line in path.read_text().splitlines():
        found = _CALL.match(line)
        if not found or found[3].startswith("-"):
            continue
        events += _events(found[1], found[2], found[3], names, folder)
    return events


def _events(call: str, arguments: str, result: str, names: dict[str, str], folder: Path) -> Iterator[Event]:
    strings = [bytes.fromhex(text.replace("\\x", "")) for text in _HEX.findall(arguments)]
    descriptor = arguments.split(",")[0].strip(" )")
    match call:
        case "openat":
            opened = Path(strings[0].decode())
            names.pop(result, None)
            if folder in (opened, opened.parent):
                names[result] = "" if opened == folder else opened.name
                if "O_CREAT" in arguments:
                    yield Event("create", opened.name)
        case "close":
            names.pop(descriptor, None)
        case "unlink":
            if Path(strings[0].decode()).parent == folder:
                yield Event("unlink", Path(strings[0].decode()).name)
        case "write" if descriptor == "1" and strings[0].startswith(b"ack "):
            yield Event("ack", at=int(strings[0].split()[1]))
        case _ if descriptor in names:
            yield _change(call, names[descriptor], arguments, strings)
        case _:
            pass


def _change(call: str, name: str, arguments: str, strings: list[bytes]) -> Event:
    match call:
        case "pwrite64":
            return Event("write", name, int(arguments.rsplit(",", 1)[1]), strings[0])
        case "ftruncate":
            return Event("truncate", name, int(arguments.rsplit(",", 1)[1]))
        case "fsync" | "fdatasync":
            return Event("sync", name)
        case _:
            raise AssertionError(f"{call} is not replayed")


class Disk:
    """The folder as it is being written. `durable` holds what a cut cannot take away."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.durable = {name: bytearray(content) for name, content in files.items()}
        self.names = set(files)
        self.pending: list[Event] = []
        self.acknowledged = 0

    def see(self, event: Event) -> None:
        """Takes one event in."""
        if event.kind == "ack":
            self.acknowledged = event.at
        elif event.kind != "sync":
            self.pending.append(event)
        else:
            done = [one for one in self.pending if (one.name == event.name if event.name else one.kind in _OF_NAMES)]
            done = [one for one in done if (one.kind in _OF_NAMES) == (event.name == "")]
            for one in done:
                _apply(self.durable, self.names, one)
            self.pending = [one for one in self.pending if one not in done]

    def after_cut(self, draw: random.Random, keep: float, is_harsh: bool) -> dict[str, bytes]:
        """One state that a cut now may leave. `keep`: how likely each piece survives; harsh: torn sectors may be zeros.

        What is in a file whose name is not durable goes with the name.
        """
        files, names = {name: bytearray(content) for name, content in self.durable.items()}, set(self.names)
        for event in self.pending:
            for piece in _sectors(event) if event.kind == "write" else [event]:
                if draw.random() < keep:
                    _apply(files, names, piece)
                elif is_harsh and keep and piece.kind == "write" and draw.random() < 0.3:
                    _zero(files, piece)
        return {name: bytes(content) for name, content in files.items() if name in names}


def _apply(files: dict[str, bytearray], names: set[str], event: Event) -> None:
    if event.kind == "unlink":
        files.pop(event.name, None)
        names.discard(event.name)
        return
    content = files.setdefault(event.name, bytearray())
    if event.kind == "create":
        names.add(event.name)
    elif event.kind == "truncate":
        del content[event.at :]
        content.extend(bytes(event.at - len(content)))
    elif event.kind == "write":
        content.extend(bytes(max(0, event.at + len(event.content) - len(content))))
        content[event.at : event.at + len(event.content)] = event.content


def _zero(files: dict[str, bytearray], piece: Event) -> None:
    content = files.get(piece.name, bytearray())
    end = min(len(content), piece.at + len(piece.content))
    if piece.at < end:
        content[piece.at : end] = bytes(end - piece.at)


def _sectors(event: Event) -> Iterator[Event]:
    at, end = event.at, event.at + len(event.content)
    while at < end:
        stop = min(end, (at // SECTOR + 1) * SECTOR)
        yield Event("write", event.name, at, event.content[at - event.at : stop - event.at])
        at = stop
