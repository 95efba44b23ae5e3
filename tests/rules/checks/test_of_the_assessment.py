"""Findings, areas and the conclusion: each check speaks where it should and is silent at a near miss."""

from datetime import date

import pytest

from aevdesk.case.base import Statement
from aevdesk.case.conclusion import MainPoint, Review
from aevdesk.case.facts import Benefit
from aevdesk.rules.marks import assessment_mark
from tests.builders import CaseBuilder, rests_on
from tests.rules.checks.tables import (
    ACTIVITIES,
    DOCTORS_SOURCE,
    FIRST,
    FULL,
    KNEE,
    RETURN,
    SHORT,
    UFORE,
    Told,
    barrier,
    measure,
    places_of,
    problems_of,
)

AAP = Benefit(id="benefit-2", code="AAP", state="current", from_=date(2026, 9, 1), to=date(2026, 12, 15))
WITH_AAP = FULL.add("income", "benefits", AAP)
LASTING = FULL.set("overall", "group", "JOBBE_DELVIS")
ONLY_LANGUAGE = (
    FULL.set("area_health", "findings", ())
    .set("area_health", "state", "not_known")
    .set("area_health", "find_out", "Time hos legen i oktober")
    .set("area_work", "findings", (barrier(cause=("language",)),))
)
NOTHING_PLANNED = SHORT.set(*ACTIVITIES, ())
POINTS = tuple(MainPoint(id=f"point-{n}", text=f"Punkt {n}") for n in range(6))
TOWARDS_DISABILITY = FULL.with_trait("uforetrygd")


def controlled(case: CaseBuilder) -> CaseBuilder:
    """Seen by the employer's contact as it stands now (anyone but the author will do here)."""
    return case.has(review=Review(by="party-3", date=date(2026, 9, 14), content_hash=assessment_mark(case.build())))


FIRES = [
    Told("F02", "a documented finding has no source", FULL.set(*KNEE, "sources", ()), "area_health.findings.finding-4.sources"),
    Told("F02", "the source it named is gone", FULL.without(*DOCTORS_SOURCE), "area_health.findings.finding-4.sources"),
    Told("F04", "only barriers are told of", FULL.set("area_environment", "findings", ()).set("area_work", "findings", ()).set("area_interests", "findings", ()), "area_health.findings"),
    Told("F04", "the short assessment tells of limits alone", SHORT.without("short", "resources"), "short.resources"),
    Told("F05", "health alone has findings", FULL.set("area_environment", "findings", ()).set("area_work", "findings", ()).set("area_interests", "findings", ()), "area_health.findings"),
    Told("F06", "a barrier says nothing of work", FULL.without(*KNEE, "meaning"), "area_health.findings.finding-4.meaning"),
    Told("F07", "nothing answers a barrier", FULL.add("area_health", "findings", barrier()), "area_health.findings.finding-9.no_action"),
    Told("F08", "culture is all that is said", FULL.add("area_work", "findings", barrier(cause=("culture",), meaning="")), "area_work.findings.finding-9.meaning"),
    Told("F09", "language explains all and health is not known", ONLY_LANGUAGE, "area_health.state"),
    Told("F10", "reduced ability rests on no finding of health", WITH_AAP.set("overall", "d", rests_on("Nedsatt.", "finding-1")), "overall.d"),
    Told("F16", "an area has no state", FULL.without("area_everyday", "state"), "area_everyday.state"),
    Told("F17", "an assessed area has findings only", FULL.without("area_work", "assessment"), "area_work.assessment"),
    Told("F18", "nobody says how it will be known", FULL.set("area_everyday", "state", "not_known"), "area_everyday.find_out"),
    Told("F19", "the assessment is what the doctor wrote", FULL.set(*DOCTORS_SOURCE, "key_point", "Avklart tilstand i kneet, god prognose fram mot jul.").set("area_health", "assessment", "Avklart tilstand i kneet, god prognose fram mot jul."), "area_health.assessment"),
    Told("F22", "a diagnosis code stands in a text", FULL.set("area_health", "assessment", "Kneet (M17.1) trenger mer trening."), "area_health.assessment"),
    Told("F24", "pain is told of and nobody asked about sleep", FULL.with_trait("own_history").set(*KNEE, "text", "Smerter i hele kroppen.").set(*KNEE, "meaning", "Korte vakter."), "area_health.findings.finding-4.text"),
    Told("K07", "health does not matter to someone with AAP", WITH_AAP.set("area_health", "state", "not_relevant"), "area_health.state"),
    Told("O01", "the second statement is not answered", FULL.without("overall", "b"), "overall.b"),
    Told("O02", "ability is answered without a reason", FULL.set("overall", "ability_reason", Statement(text=" ")), "overall.ability_reason"),
    Told("O03", "no group is chosen", FULL.without("overall", "group"), "overall.group"),
    Told("O04", "a group without a goal has one", FULL.set("overall", "group", "LITEN_MULIGHET_TIL_A_JOBBE"), "overall.nav_goal"),
    Told("O04", "a group with a goal has none", FULL.without("overall", "nav_goal"), "overall.nav_goal"),
    Told("O05", "the group was permanent and nobody says why it is not", FULL.set("facts", "previous", "Vedtak 2024").set("overall", "group_before", "JOBBE_DELVIS"), "overall.what_changed"),
    Told("O06", "a statement rests on nothing", FULL.set("overall", "e", Statement(text="Fysioterapi.")), "overall.e"),
    Told("O07", "nobody says what speaks against", FULL.without("overall", "against"), "overall.against"),
    Told("O08", "the way ahead is not said", FULL.without("overall", "way_ahead"), "overall.way_ahead"),
    Told("O09", "the kind of work is any work", FULL.set("overall", "b", rests_on("Komme i arbeid", "tried-1")), "overall.b"),
    Told("O10", "nothing is said of what was tried", TOWARDS_DISABILITY.set("tried", "items", ()), "tried.items"),
    Told("O11", "there are six main points", FULL.set("overall", "main_points", POINTS), "overall.main_points"),
    Told("O12", "nobody has controlled a lasting group", LASTING, "review.by"),
    Told("O12", "what was controlled has changed", controlled(LASTING).set("overall", "other", "Noe nytt."), "review.by"),
    Told("O13", "group and ability point apart", FULL.set("overall", "group", "GODE_MULIGHETER"), "overall.group"),
    Told("O14", "a measure is ordered on last year's assessment", FULL.add(*ACTIVITIES, measure()).set("area_health", "updated", date(2025, 1, 2)), "overall.way_ahead"),
    Told("O15", "a lasting group does not say whether work was tried", LASTING, "tried.items"),
    Told("O16", "nothing is planned", NOTHING_PLANNED, "agreement.activities"),
    Told("O16", "what is needed is answered by nothing", FULL.set(*FIRST, "links", ("goal", "milestone-1")), "agreement.activities"),
]  # fmt: skip

SILENT = [
    Told("F02", "what was told needs no source", FULL.set(*KNEE, "sources", ()).set(*KNEE, "basis", "told")),
    Told("F04", "one thing is both", FULL.set("area_environment", "findings", ()).set("area_work", "findings", ()).set("area_interests", "findings", ()).set(*KNEE, "kind", "both")),
    Told("F05", "one other area has a finding", FULL.set("area_environment", "findings", ()).set("area_work", "findings", ())),
    Told("F06", "a resource need not say it", FULL.without("area_work", "findings", "finding-2", "meaning")),
    Told("F07", "it is said why not now", FULL.add("area_health", "findings", barrier(no_action="Hun vil vente til jul"))),
    Told("F08", "it is said what is hard", FULL.add("area_work", "findings", barrier(cause=("culture",)))),
    Told("F09", "one barrier hangs together with health too", ONLY_LANGUAGE.set("area_work", "findings", "finding-9", "cause", ("language", "health"))),
    Told("F10", "it rests on the knee", WITH_AAP),
    Told("F16", "areas wait to be opened for someone with disability benefit", UFORE.set("triage", "track", "full")),
    Told("F16", "a short assessment has no areas", SHORT),
    Told("F17", "an area that does not matter needs none", FULL.set("area_work", "state", "not_relevant").set("area_work", "assessment", "")),
    Told("F18", "it is said how", FULL.set("area_everyday", "state", "not_known").set("area_everyday", "find_out", "Spør igjen i oktober")),
    Told("F19", "one sentence is the caseworker's own", FULL.set(*DOCTORS_SOURCE, "key_point", "Avklart tilstand i kneet, god prognose fram mot jul.").set("area_health", "assessment", "Avklart tilstand i kneet, god prognose fram mot jul. Da er det rom for flere vakter.")),
    Told("F22", "the code stands in the title of a source", FULL.set(*DOCTORS_SOURCE, "title", "Erklæring M17.1")),
    Told("F22", "a flat number is no code", FULL.set("area_health", "assessment", "Hun bor i H0302 og må gå trapper.")),
    Told("F24", "sleep has been asked about", FULL.with_trait("own_history").set(*KNEE, "text", "Smerter og lite søvn.")),
    Told("K07", "health need not matter without such a benefit", FULL.set("area_health", "state", "not_relevant")),
    Told("O01", "someone with disability benefit need not answer how much", UFORE),
    Told("O02", "it cannot be decided now, and it is said why", FULL.set("overall", "ability", "cannot_decide")),
    Told("O03", "it is not set here", FULL.set("overall", "group", "not_set_here").set("overall", "group_why_not", "Settes av kontoret")),
    Told("O04", "no group, no goal to judge", FULL.without("overall", "group")),
    Told("O05", "it is said what has changed", FULL.set("facts", "previous", "Vedtak 2024").set("overall", "group_before", "JOBBE_DELVIS").set("overall", "what_changed", "Operert.")),
    Told("O06", "a short assessment need not say what it rests on", SHORT.set("overall", "e", Statement(text="Fysioterapi."))),
    Told("O07", "a short assessment need not weigh", SHORT),
    Told("O08", "the agreement alone has no way ahead", RETURN),
    Told("O09", "an occupation is named", FULL.set("overall", "b", rests_on("Arbeid som sykepleier", "tried-1"))),
    Told("O10", "it is said why nothing was tried", TOWARDS_DISABILITY.set("tried", "items", ()).set("tried", "none_reason", "For syk til nå")),
    Told("O11", "a short assessment has no main points", SHORT),
    Told("O12", "it was controlled as it stands", controlled(LASTING)),
    Told("O13", "it cannot be decided now", FULL.set("overall", "group", "GODE_MULIGHETER").set("overall", "ability", "cannot_decide")),
    Told("O14", "the measure is under way", FULL.add(*ACTIVITIES, measure().model_copy(update={"status": "ongoing"})).set("area_health", "updated", date(2025, 1, 2))),
    Told("O15", "work was tried", LASTING.set("tried", "items", "tried-1", "kind", "work")),
    Told("O16", "something is awaited", FULL),
]  # fmt: skip


@pytest.mark.parametrize("told", FIRES, ids=str)
def test_the_check_speaks_when(told: Told):
    assert places_of(told) == {told.at}


@pytest.mark.parametrize("told", SILENT, ids=str)
def test_the_check_is_silent_when(told: Told):
    assert problems_of(told) == []


def test_what_stands_in_a_closed_area_counts_for_nothing():
    closed = FULL.set("area_health", "state", "not_relevant").set(*KNEE, "sources", ())
    assert places_of(Told("F02", "the area is closed", closed)) == set()
