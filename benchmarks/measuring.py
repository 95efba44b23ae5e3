"""Times of one run: medians and 95th percentiles of the clock and of the processor, beside a yardstick."""

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Times:
    """Milliseconds of the clock and of the processor of the same act, many times.

    The processor's time is that of all threads, or with `of_thread` that of the measuring thread alone.
    """

    clock: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    of_thread: bool = False

    def take(self, act: Callable[[], object]) -> object:
        """Do it once and note how long it took."""
        used = time.thread_time if self.of_thread else time.process_time
        clock, processor = time.perf_counter(), used()
        result = act()
        self.clock.append((time.perf_counter() - clock) * 1000)
        self.processor.append((used() - processor) * 1000)
        return result


def measure(act: Callable[[], object], rounds: int) -> Times:
    """Do it so many times."""
    times = Times()
    for _ in range(rounds):
        times.take(act)
    return times


def percentile_95(values: list[float]) -> float:
    """The value that 95 of a hundred stay under."""
    return sorted(values)[max(0, round(0.95 * len(values)) - 1)]


class Report:
    """Prints a line for each thing measured and remembers which goals were missed."""

    def __init__(self, yardstick: str, times: Times) -> None:
        self._unit = statistics.median(times.processor)
        self.missed: list[str] = []
        _write(f"yardstick: {yardstick}, {self._unit:.1f} ms of the processor\n")
        _write(f"{'':44}{'clock ms':>17}{'processor ms':>17}{'yardsticks':>12}{'goal ms':>9}")
        _write(f"{'':44}{'median':>9}{'p95':>8}{'median':>9}{'p95':>8}")

    def tell(self, name: str, times: Times, goal: float | None = None) -> None:
        """One line. A goal is missed when the 95th percentile of the processor's time is over it."""
        middle, late = statistics.median(times.processor), percentile_95(times.processor)
        clock = f"{statistics.median(times.clock):9.1f}{percentile_95(times.clock):8.1f}"
        wanted = f"{goal:9.0f}" if goal else " " * 9
        is_missed = goal is not None and late > goal
        _write(f"{name:44}{clock}{middle:9.1f}{late:8.1f}{middle / self._unit:12.2f}{wanted}{' missed' * is_missed}")
        if is_missed:
            self.missed.append(name)


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
