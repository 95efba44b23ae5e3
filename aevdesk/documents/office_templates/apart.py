"""The process apart, from the outside: hands it a job, waits as long as it may take, and reads its answer."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

from aevdesk.documents.content import Content
from aevdesk.documents.office_templates.child import LARGEST_DOCUMENT, SECONDS, Drawn, Job
from aevdesk.documents.office_templates.fault import Fault, Place
from aevdesk.documents.office_templates.package import LARGEST_FILE
from aevdesk.documents.pdf import Press

LARGEST_ANSWER = LARGEST_DOCUMENT + 1_000_000
CHILD_COMMAND = "template-child"
"""The program's own command, seen by nobody, that becomes the process apart where there is no Python to start."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a job: the faults of the template, and the document where one was made."""

    faults: tuple[Fault, ...]
    document: bytes = b""

    @property
    def is_usable(self) -> bool:
        """Say whether nothing stops the template from being used."""
        return not any(fault.blocks for fault in self.faults)


def lint_apart(template: bytes) -> Answer:
    """Look at a template without opening it in this process."""
    return _run(Job("lint", template))


def try_apart(template: bytes, contents: Iterable[Content], press: Press) -> Answer:
    """Look at a template and fill it in for each content; what it leaves out of them is a fault that does not block."""
    return _run(Job("try", template, tuple((content, draw(content, press)) for content in contents)))


def fill_apart(template: bytes, content: Content, press: Press) -> Answer:
    """The document by an office's template, or what stops it."""
    return _run(Job("fill", template, ((content, draw(content, press)),)))


def draw(content: Content, press: Press) -> Drawn:
    """The pictures that a document needs: the process apart has no press."""
    road = content.agreement.road if content.agreement else None
    places = content.signing.places if content.signing else ()
    return Drawn(
        press.road_png(road, content.language) if road else b"",
        {place: press.signature_png(place) for place in places if place.strokes},
    )


def _run(job: Job, seconds: float = SECONDS) -> Answer:
    if len(job.template) > LARGEST_FILE:
        return Answer((Fault("too-big"),))
    process = subprocess.Popen(
        _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        creationflags=0x08000000 if os.name == "nt" else 0,  # no console window
    )  # fmt: skip
    said: list[bytes] = []
    reader = Thread(target=_hear, args=(process, said), daemon=True)
    Thread(target=_hand_over, args=(process, pickle.dumps(job)), daemon=True).start()
    reader.start()
    reader.join(seconds)
    is_slow = reader.is_alive()
    process.kill()
    reader.join()
    process.wait()
    return Answer((Fault("too-slow"),)) if is_slow else _read(b"".join(said))


def _hand_over(process: subprocess.Popen[bytes], job: bytes) -> None:
    assert process.stdin is not None
    with suppress(OSError), process.stdin as pipe:  # a process that is gone says so by its missing answer
        pipe.write(job)


def _hear(process: subprocess.Popen[bytes], said: list[bytes]) -> None:
    """Take in what it says, and no more than the largest answer: the rest is never held in memory."""
    assert process.stdout is not None
    with process.stdout as pipe:
        said.append(pipe.read(LARGEST_ANSWER + 1))


def _read(said: bytes) -> Answer:
    head, _, document = said.partition(b"\n")
    try:
        answer: dict[str, Any] = json.loads(head)
        faults = tuple(_fault(one) for one in answer["faults"])
        size = int(answer["size"])
    except (ValueError, KeyError, TypeError):
        return Answer((Fault("too-heavy"),))
    if size != len(document) or size > LARGEST_DOCUMENT:
        return Answer((Fault("too-heavy"),))
    return Answer(faults, document)


def _fault(said: dict[str, Any]) -> Fault:
    place: dict[str, Any] = said.pop("place")
    return Fault(place=Place(**place), **said)


def _command() -> list[str]:
    """How this program starts a Python of its own kind, with the same libraries and nothing more."""
    if Path(sys.executable).stem.lower().startswith("aevdesk") and os.name == "nt":
        return [sys.executable, CHILD_COMMAND]
    flags = [flag for flag, is_on in (("-I", sys.flags.isolated), ("-S", sys.flags.no_site)) if is_on]
    start = f"import sys; sys.path[:] = {sys.path!r}; from {Job.__module__} import main; main()"
    return [sys.executable, *flags, "-B", "-c", start]
