"""Language, privacy and the fields themselves: each check speaks where it should and is silent at a near miss."""

from datetime import date

import pytest

from aevdesk.case.base import PDate
from aevdesk.case.facts import Benefit, Party
from aevdesk.case.moment import Ground
from aevdesk.rules.checks.naming import FieldName
from tests.builders import day, ground, rests_on
from tests.rules.checks.tables import (
    ACTIVITIES,
    DOCTORS_SOURCE,
    EMPLOYERS_SOURCE,
    FIRST,
    FULL,
    KNEE,
    RETURN,
    SHORT,
    WAITING,
    Told,
    measure,
    places_of,
    problems_of,
    waiting,
)

LONG = "Hun skal møte på Solvoll hver mandag og onsdag klokken åtte og gå en runde med avdelingslederen før hun begynner på rommene med takheis og løfter ingenting alene."
HEAVY = (
    "Gjennomføringsorganisasjonen koordinerer tilretteleggingsarbeidet fortløpende. "
    "Funksjonsvurderingen dokumenterer arbeidsevnebegrensningene tilstrekkelig. "
    "Oppfølgingsmøtene gjennomføres regelmessig hos arbeidsgiveren. "
) * 4
TRAINING = "Hun trener kneet hos fysioterapeuten tre ganger i uken."
OTHERS_NUMBER = "Ring om 308702 61779 først."
WITH_PHRASE = Ground(
    limits=ground().limits, sets=ground().sets, pairs=ground().pairs,
    words={**ground().words, "standard": ("Du sier fra til veilederen din hvis noe ikke går som avtalt.",)},
)  # fmt: skip
LATE = date(2026, 9, 16)

FIRES = [
    Told("L01", "a place in brackets is left", FULL.set("agreement", "situation", "Møt på [sted] kl. 9."), "agreement.situation"),
    Told("L01", "a line of dots is all there is", FULL.set("agreement", "situation", "..."), "agreement.situation"),
    Told("L02", "a sentence has twenty-six words", FULL.set(*FIRST, "details", LONG), "agreement.activities.act-1.details"),
    Told("L03", "the expectations are heavy", FULL.set("agreement", "nav_expects", HEAVY), "agreement.nav_expects"),
    Told("L04", "an abbreviation is not explained", FULL.set(*FIRST, "details", "Møt på QXR først."), "agreement.activities.act-1.details"),
    Told("L05", "the law stands in the agreement", FULL.set("agreement", "nav_expects", "Du følger § 11-7 i planen."), "agreement.nav_expects"),
    Told("L06", "a heavy word has a plainer one", FULL.set("area_health", "assessment", "Hun bør trene såfremt kneet tåler det."), "area_health.assessment"),
    Told("L07", "the illness of a mother is told of", FULL.set("area_health", "assessment", "Moren har kreft og trenger henne."), "area_health.assessment"),
    Told("L07", "a daughter is named", FULL.set("own_view", "hard", "Jeg må følge datter Anna til skolen."), "own_view.hard"),
    Told("L08", "an origin is named", FULL.set("area_everyday", "state", "assessed").set("area_everyday", "assessment", "Hun har samisk bakgrunn og liker seg ute."), "area_everyday.assessment"),
    Told("L08", "a religion is named", FULL.set("area_everyday", "state", "assessed").set("area_everyday", "assessment", "Hun er muslim og ber om formiddagen."), "area_everyday.assessment"),
    Told("L09", "somebody else's number stands here", FULL.set("agreement", "situation", OTHERS_NUMBER), "agreement.situation"),
    Told("L10", "the same sentence stands twice", FULL.set(*FIRST, "details", TRAINING).set("area_health", "assessment", TRAINING), "agreement.activities.act-1.details"),
    Told("L11", "the text holds for everybody", FULL.set("area_health", "assessment", "Trening er sunt. Det er viktig å være i aktivitet."), "area_health.assessment"),
    Told("L11", "a phrase stands as it was", FULL.under(WITH_PHRASE).set("agreement", "nav_expects", "Du sier fra til veilederen din hvis noe ikke går som avtalt."), "agreement.nav_expects"),
    Told("L12", "a word judges", FULL.set("area_interests", "assessment", "Hun virker umotivert for dette."), "area_interests.assessment"),
    Told("L13", "the person is spoken of", FULL.set("area_health", "assessment", "Brukeren må trene mer."), "area_health.assessment"),
    Told("K00", "the office is not named", FULL.without("facts", "office"), "facts.office"),
    Told("K01", "a text is longer than its field", FULL.set("agreement", "goal", "a" * 501), "agreement.goal"),
    Told("K02", "a national id has a wrong digit", FULL.set("facts", "national_id", "148578 21493"), "facts.national_id"),
    Told("K03", "an organisation number has a wrong digit", FULL.set("facts", "parties", "party-2", "org_number", "312 401 003"), "facts.parties.party-2.org_number"),
    Told("K08", "the own view is from tomorrow", FULL.set("own_view", "date", LATE), "own_view.date"),
    Told("K09", "an activity ends before it begins", FULL.set(*FIRST, "to", day("2026-09-20")), "agreement.activities.act-1.to"),
    Told("K09", "a benefit ends before it begins", FULL.add("income", "benefits", Benefit(id="benefit-7", code="LONN", state="ended", from_=date(2026, 2, 2), to=date(2026, 2, 1))), "income.benefits.benefit-7.to"),
    Told("K10", "the day to check is past", FULL.add(*WAITING, waiting(next_check=date(2026, 9, 14))), "agreement.waiting.wait-1.next_check"),
    Told("K11", "the return is looked at after it", RETURN.set("return", "evaluate", date(2026, 12, 2)), "return.evaluate"),
]  # fmt: skip

SILENT = [
    Told("L01", "brackets without words", FULL.set("agreement", "situation", "Se punkt [1].")),
    Told("L01", "a text that is not printed", FULL.set("worknote", "Møt på [sted].")),
    Told("L01", "the word None", FULL.set("own_view", "hard", "fremtid = None")),
    Told("L02", "a long quotation", FULL.set(*FIRST, "details", f"Hun sier: «{LONG}»")),
    Told("L02", "the person's own words", FULL.set("own_view", "hard", LONG)),
    Told("L02", "a long sentence in the assessment", FULL.set("area_health", "assessment", LONG)),
    Told("L03", "under sixty words", FULL.set("agreement", "nav_expects", HEAVY[:200])),
    Told("L04", "it is explained in brackets", FULL.set(*FIRST, "details", "Møt på kvartalsrom (QXR) først. QXR er i tredje.")),
    Told("L04", "the end of the document explains it", FULL.set(*FIRST, "details", "Spør om AAP.")),
    Told("L05", "the law stands in the assessment", FULL.set("overall", "other", "Vurdert etter § 14 a.")),
    Told("L05", "Nav's own notice names the law", FULL.set(*FIRST, "duty", True).set(*FIRST, "notice", "aap_11_9").set(*FIRST, "notice_text", "Dette går fram av folketrygdloven § 11-9.")),
    Told("L06", "the person may say it as they like", FULL.set("own_view", "hard", "Jeg jobber såfremt kneet tåler det.")),
    Told("L06", "a quotation", FULL.set("area_health", "assessment", "Legen skriver «såfremt kneet tåler det», og det gjør det.")),
    Told("L07", "a mother without anything sensitive", FULL.set("area_health", "assessment", "Moren følger henne til trening.")),
    Told("L07", "illness in another sentence", FULL.set("area_health", "assessment", "Moren følger henne. Kreft er utelukket.")),
    Told("L08", "Sámi is a language", FULL.set("area_work", "assessment", "Hun snakker nordsamisk og samisk, og kan ta samtaler på samisk i telefonen.")),
    Told("L08", "Christmas is a date", FULL.set("area_health", "assessment", "Hun trener fram til jul.")),
    Told("L09", "the person's own number", FULL.set("agreement", "situation", "Merk arket 14857821492.")),
    Told("L09", "eleven digits that are no national id", FULL.set("agreement", "situation", "Konto 12345678901.")),
    Told("L10", "five words may be said twice", FULL.set(*FIRST, "details", "Hun trener kneet hver uke.").set("area_health", "assessment", "Hun trener kneet hver uke.")),
    Told("L10", "the goal is in the person's words", FULL.set("own_view", "wish", "Jeg vil tilbake til hele stillingen min på Solvoll.").set("agreement", "goal", "Jeg vil tilbake til hele stillingen min på Solvoll.")),
    Told("L10", "a resource stands again where it is built upon", FULL.set("area_work", "findings", "finding-2", "text", "Hun har nitten år på samme avdeling der.").set("overall", "other", "Hun har nitten år på samme avdeling der.")),
    Told("L11", "something is said of this person", FULL.set("area_health", "assessment", "Trening er sunt. Kneet hovner etter to timer.")),
    Told("L12", "the person may judge themselves", FULL.set("own_view", "hard", "Jeg er lat om morgenen.")),
    Told("L13", "the document speaks of the person", FULL.set("area_health", "assessment", "Brukeren må trene mer.").set("options", "voice", "third")),
    Told("K00", "a closed section asks nothing", FULL.set("need", "statement", "")),
    Told("K00", "a check speaks of the same field", FULL.without("agreement", "goal")),
    Told("K01", "it is just short enough", FULL.set("agreement", "goal", "a" * 500)),
    Told("K02", "it may be left out", FULL.set("facts", "national_id", " ")),
    Told("K03", "it may be left out", FULL.set("facts", "parties", "party-2", "org_number", "")),
    Told("K08", "it is from today", FULL),
    Told("K09", "it lasts one day", FULL.set(*FIRST, "to", day("2026-09-21"))),
    Told("K09", "it ends within the month it begins", FULL.set(*FIRST, "to", day("2026-09"))),
    Told("K10", "it was to come when they signed", FULL.add(*WAITING, waiting(next_check=date(2026, 9, 15))).signed().on(date(2026, 9, 16))),
    Told("K10", "it is today", FULL.add(*WAITING, waiting(next_check=date(2026, 9, 15)))),
    Told("K11", "it is looked at on the day", RETURN.set("return", "evaluate", date(2026, 12, 1))),
]  # fmt: skip


@pytest.mark.parametrize("told", FIRES, ids=str)
def test_the_check_speaks_when(told: Told):
    assert places_of(told) == {told.at}


@pytest.mark.parametrize("told", SILENT, ids=str)
def test_the_check_is_silent_when(told: Told):
    assert problems_of(told) == []


def marked(told: Told) -> list[str]:
    """The words that a check marks in the text of its field."""
    from aevdesk.case.edits import value_at

    found = []
    for problem in problems_of(told):
        text = value_at(told.case.build(), problem.path)
        assert problem.span
        found.append(str(getattr(text, "text", text))[slice(*problem.span)])
    return found


def test_each_placeholder_is_marked_where_it_stands():
    told = Told(
        "L01", "", FULL.set("agreement", "situation", "Æ – møt på [sted] den [dato], ellers kan [ytelse] bli mindre.")
    )
    assert marked(told) == ["[sted]", "[dato]", "[ytelse]"]


def test_template_signs_of_the_person_are_marked_whole():
    told = Told("L01", "", FULL.set("own_view", "hard", "{% if angst %}hjemme\n{{ meg }} kommer"))
    assert marked(told) == ["{% if angst %}", "{{ meg }}"]


def test_a_heavy_word_is_marked_in_a_statement_with_its_plainer_word():
    told = Told(
        "L06",
        "",
        FULL.set("overall", "other", "").set("overall", "e", rests_on("Øving, samt færre løft.", "finding-4")),
    )
    assert marked(told) == ["samt"]
    assert [problem.params for problem in problems_of(told)] == [{"word": "samt", "suggestion": "og"}]


def test_a_repeated_sentence_names_the_field_it_stands_in_first():
    told = problems_of(Told("L10", "", SHORT.set("short", "agreed", TRAINING).set(*FIRST, "details", TRAINING)))
    assert [problem.params for problem in told] == [{"field": FieldName("short.agreed")}]


def test_a_measure_and_its_row_may_be_whole_without_a_note():
    assert places_of(Told("K00", "", FULL.add(*ACTIVITIES, measure()))) == set()


def test_a_field_that_is_only_advised_gives_a_note():
    told = problems_of(Told("K00", "", FULL.without("facts", "position").without("facts", "office")))
    assert [(problem.severity, problem.path[-1]) for problem in told] == [("B", "office"), ("A", "position")]


def test_a_reference_to_a_row_that_is_gone_counts_as_empty():
    told = Told(
        "K00",
        "",
        RETURN.add("facts", "parties", Party(id="party-9", kind="gp", name="x"))
        .set("facts", "employer", "party-9")
        .without("facts", "parties", "party-9"),
    )
    assert "facts.employer" in places_of(told)


def test_nynorsk_is_read_with_its_own_lists():
    nynorsk = FULL.set("facts", "language_form", "nn").set(
        "area_health", "assessment", "Ho bør trene såframt kneet toler det."
    )
    assert marked(Told("L06", "", nynorsk)) == ["såframt"]


def test_a_source_known_by_its_month_may_hold_any_day_of_it():
    month = PDate(date=date(2026, 9, 1), precision="month")
    assert (
        places_of(Told("F01", "", FULL.set(*EMPLOYERS_SOURCE, "date", month).set(*DOCTORS_SOURCE, "date", month)))
        == set()
    )


def test_a_barrier_in_a_closed_area_is_not_read():
    closed = FULL.set("area_health", "state", "not_relevant").set(*KNEE, "text", "Moren har kreft.")
    assert places_of(Told("L07", "", closed)) == set()
