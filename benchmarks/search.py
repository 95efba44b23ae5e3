"""How long a key in the search takes with 500 cases, and what the search costs a save. Prints a table.

python benchmarks/search.py [CASES]
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from aevdesk.case.model import Case
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.desk import Desk
from aevdesk.store.drawer import Drawer

TYPED = ("sk", "sku", "skulder", "arbeidsgiver", "arbeidsgiver ringer", "de", "letebrhan", "finnes ikke")


def main(count: int) -> None:
    """Fill a store with copies of the demo cases and measure."""
    desk = Desk(Drawer.throw_away())
    cases = [demo.read() for demo in demo_cases()]
    began = time.perf_counter()
    for number in range(count):
        desk.drawer.create_case(f"case-{number}", desk.kept(desk.moment(_named(cases[number % len(cases)], number))))
    _write(f"{count} cases taken in: {time.perf_counter() - began:.1f} s")
    for typed in TYPED:
        times = [_timed(lambda typed=typed: desk.search(typed)) for _ in range(9)]
        hits, middle = len(desk.search(typed)), statistics.median(times)
        _write(f"{typed:22} {hits:4} hits  median {middle:5.1f} ms  worst {max(times):5.1f} ms")
    case = cases[0]
    opened = desk.drawer.open_case("case-0")
    times: list[float] = []
    for number in range(20):
        text = desk.kept(desk.moment(_named(case, 1000 + number)))
        opened.put(text)
        times.append(_timed(opened.flush))
    _write(f"{'a save':22}            median {statistics.median(times):5.1f} ms  worst {max(times):5.1f} ms")
    desk.close()


def _named(case: Case, number: int) -> Case:
    facts = case.facts.model_copy(update={"name": f"{case.facts.name} {number}"})
    return case.model_copy(update={"facts": facts})


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
