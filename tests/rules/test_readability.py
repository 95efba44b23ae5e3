"""How hard the texts are to read, and how long it takes to find out."""

import time

import pytest

from aevdesk.rules.checks import CHECKS
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.readability import lix_by_field, lix_of_document
from tests.builders import a_case
from tests.rules.checks.tables import FULL

EASY = "Hun går en tur. Hun trener litt. Så får hun ro. " * 3
HARD = "Funksjonsvurderingsdokumentasjonen tilbakeviser arbeidsevnebegrensningene fullstendig. " * 7


def test_a_text_is_judged_by_itself_and_a_short_one_not_at_all():
    case = FULL.set("area_health", "assessment", HARD).set("area_work", "assessment", EASY)
    found = lix_by_field(case.moment())
    assert found[("area_health", "assessment")] > 90
    assert found[("area_work", "assessment")] < 10
    assert ("area_interests", "assessment") not in found
    assert ("own_view", "situation") not in found


def test_a_quotation_does_not_make_the_document_harder():
    plain = lix_of_document(FULL.moment())
    quoted = lix_of_document(FULL.set("overall", "other", f"Legen skriver «{HARD.strip()}».").moment())
    assert plain is not None
    assert quoted is not None
    assert abs(plain - quoted) <= 2
    assert lix_of_document(a_case().moment()) is None


@pytest.mark.benchmark
def test_language_is_read_in_ten_milliseconds_for_five_thousand_characters():
    text = "Hun trener kneet hver uke og går litt lenger. Da kan hun ta flere vakter etter jul. "
    case = FULL.set("area_health", "assessment", (text * 70)[:5000])
    language = [check for check in CHECKS if check.id[0] == "L" or check.id in ("C08", "C09", "F19", "P19", "P46")]

    def seconds(builder) -> float:
        times = []
        for _ in range(9):
            sheet = Sheet.of(builder.moment())
            started = time.process_time()
            for check in language:
                list(check.find(sheet))
            times.append(time.process_time() - started)
        return min(times)

    taken = seconds(case) - seconds(FULL.set("area_health", "assessment", ""))
    print(f"\nlanguage of 5,000 characters: {taken * 1000:.1f} ms")
    assert taken < 0.05
