"""The process apart, from the inside: takes one job from its input, limits itself, and answers on its output.

It can write no file and start with no more memory than it is given. What comes in is pickled by the parent, who is
trusted; what goes out is a line of JSON and the document, since what filled it in may not be.
"""

from __future__ import annotations

import json
import os
import pickle
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, cast

from aevdesk.documents.content import Content, Road, SignaturePlace
from aevdesk.documents.office_templates.fault import Fault
from aevdesk.documents.office_templates.lint import lint
from aevdesk.documents.verify import faults_of_word, leftover_tags, missing_in_word
from aevdesk.documents.word import render_word

MEMORY = 256 * 1024 * 1024
SECONDS = 20
LARGEST_DOCUMENT = 32_000_000


@dataclass(frozen=True)
class Drawn:
    """The pictures of a document, drawn before: it answers as the press does."""

    road: bytes = b""
    signatures: Mapping[SignaturePlace, bytes] = field(default_factory=dict[SignaturePlace, bytes])

    def road_png(self, road: Road, language: str) -> bytes:  # noqa: ARG002 - there is one road, drawn in its language
        """The picture of the road."""
        return self.road

    def signature_png(self, place: SignaturePlace) -> bytes:
        """The picture of a drawn name."""
        return self.signatures[place]


@dataclass(frozen=True)
class Job:
    """Look at a template, or fill it in; `try` fills it in for each content and says what is left out."""

    kind: Literal["lint", "try", "fill"]
    template: bytes
    contents: tuple[tuple[Content, Drawn], ...] = ()


def main() -> None:
    """Do one job: one pickled `Job` in, one line of JSON and perhaps a document out."""
    import docxtpl  # noqa: F401  # pyright: ignore[reportUnusedImport, reportMissingTypeStubs]

    job = cast(Job, pickle.load(sys.stdin.buffer))
    _limit_this_process()
    try:
        faults, document = _do(job)
    except MemoryError:
        faults, document = (Fault("too-heavy"),), b""
    if len(document) > LARGEST_DOCUMENT:
        faults, document = (Fault("too-heavy"),), b""
    head = json.dumps({"faults": [asdict(fault) for fault in faults], "size": len(document)}, ensure_ascii=True)
    sys.stdout.buffer.write(head.encode("ascii") + b"\n" + document)
    sys.stdout.buffer.flush()
    os._exit(0)  # nothing is left to tidy, and a starved process may not manage to


def _do(job: Job) -> tuple[tuple[Fault, ...], bytes]:
    faults = lint(job.template)
    if job.kind == "lint" or any(fault.blocks for fault in faults):
        return faults, b""
    document = b""
    left_out: dict[str, None] = {}
    for content, drawn in job.contents:
        try:
            document = render_word(content, cast(Any, drawn), template=job.template)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a template brings about is the template's fault
            return (*faults, Fault("fails", name=type(error).__name__)), b""
        if faults_of_word(document) or leftover_tags(document, content):
            return (*faults, Fault("fails", name="xml")), b""
        left_out |= dict.fromkeys(missing_in_word(document, content) if job.kind == "try" else ())
    warned = tuple(Fault("left-out", name=_short(text), blocks=False) for text in left_out)
    return (*faults, *warned), b"" if job.kind == "try" else document


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"


def _limit_this_process() -> None:
    if sys.platform == "win32":
        _limit_on_windows()
    else:
        import resource

        used = 0
        with suppress(OSError), open("/proc/self/statm", encoding="ascii") as pages:  # noqa: PTH123 - no Path needed
            used = int(pages.read().split()[0]) * resource.getpagesize()
        limits = {
            resource.RLIMIT_AS: used + MEMORY,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_CORE: 0,
            resource.RLIMIT_CPU: SECONDS,
        }
        for what, most in limits.items():
            with suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))


def _limit_on_windows() -> None:  # pragma: no cover - a Windows call
    """A job object with a memory limit around this process; it dies with its parent's handle or its own end."""
    import ctypes

    class Limits(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64), ("job_time", ctypes.c_int64), ("flags", ctypes.c_uint32),
            ("least", ctypes.c_size_t), ("most", ctypes.c_size_t), ("processes", ctypes.c_uint32),
            ("affinity", ctypes.c_size_t), ("priority", ctypes.c_uint32), ("scheduling", ctypes.c_uint32),
            ("io", ctypes.c_uint64 * 6), ("process_memory", ctypes.c_size_t), ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t), ("peak_job", ctypes.c_size_t),
        )  # fmt: skip

    one_process, time, memory = 0x8, 0x2, 0x100
    kernel: Any = vars(ctypes)["windll"].kernel32  # there on Windows only
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    limits = Limits(flags=one_process | time | memory, processes=1)
    limits.process_time, limits.process_memory = SECONDS * 10_000_000, MEMORY * 2
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
    kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))


if __name__ == "__main__":
    main()
