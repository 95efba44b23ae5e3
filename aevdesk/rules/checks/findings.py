"""Checks of findings and the five areas (F02, F04 to F10, F16 to F19, F22, F24)."""

from collections.abc import Iterator

from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import SectionName, name_of_finding
from aevdesk.rules.checks.passages import Passage
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.language.likeness import all_trigrams, is_near
from aevdesk.rules.language.patterns import diagnosis_codes
from aevdesk.rules.language.phrases import has_any
from aevdesk.rules.language.prose import words

_OUTER_CAUSES = frozenset({"language", "culture"})


@check("F02", "B", "tick")
def what_is_documented_names_its_source(s: Sheet) -> Finds:
    """A finding that is documented names its source («SINTEF 2015» L3373)."""
    for path, finding in each(s.findings):
        if finding.basis == "documented" and not finding.sources:
            yield found(*path, "sources", finding=name_of_finding(finding))


@check("F04", "A", "tick")
def there_are_resources_too(s: Sheet) -> Finds:
    """Where something hinders, something to build on is named («SINTEF 2015» L10704-10705, «AFI 2024» L1656)."""
    if s.barriers and not any(placed.row.is_resource for placed in s.findings):
        yield found(*s.barriers[0].path[:2])
    short = s.case.short
    if short.limits.strip() and not short.resources.strip():
        yield found("short", "resources")


@check("F05", "A", "tick")
def more_than_health_is_described(s: Sheet) -> Finds:
    """A full assessment that has looked at areas has findings in others than health («Riksrevisjonen» L2818-2822)."""
    described = {placed.path[0] for placed in s.findings}
    if s.moment.full and described == {"area_health"}:
        yield found("area_health", "findings")


@check("F06", "A", "tick")
def a_barrier_says_what_it_means_for_work(s: Sheet) -> Finds:
    """A barrier says what it means for work («SINTEF 2015» L3364-3365); F08 speaks for language and culture."""
    for path, finding in each(s.barriers):
        if not finding.meaning.strip() and not _OUTER_CAUSES & set(finding.cause):
            yield found(*path, "meaning", finding=name_of_finding(finding))


@check("F07", "A", "tick")
def a_barrier_is_followed_up(s: Sheet) -> Finds:
    """A barrier is answered in the agreement, or it is said why not now («SINTEF 2015» L10777-10778)."""
    for path, finding in each(s.barriers):
        if finding.id not in s.answered and not finding.no_action.strip():
            yield found(*path, "no_action", finding=name_of_finding(finding))


@check("F08", "B", "tick")
def language_and_culture_are_made_concrete(s: Sheet) -> Finds:
    """A barrier put down to language or culture says what is hard, and when («AFI 2024» L2156-2157, L1572-1573)."""
    for path, finding in each(s.barriers):
        if _OUTER_CAUSES & set(finding.cause) and not finding.meaning.strip():
            yield found(*path, "meaning")


@check("F09", "B", "tick")
def language_is_not_the_only_explanation_unseen(s: Sheet) -> Finds:
    """Where language or culture explains every barrier, health has been looked at («AFI 2024» L1572-1573)."""
    explained = (bool(f.cause) and set(f.cause) <= _OUTER_CAUSES for _, f in each(s.barriers))
    if s.moment.assess and s.barriers and all(explained) and not _has_looked_at_health(s):
        shown = ("area_health", "state") in s.order
        yield found("area_health", "state") if shown else found("short", "open_area")


def _has_looked_at_health(s: Sheet) -> bool:
    if s.moment.full:
        return s.case.area_health.state == "assessed"
    return ("area_health",) in s.order or bool(s.medical_sources)


@check("F10", "A", "tick")
def reduced_ability_rests_on_health(s: Sheet) -> Finds:
    """With AAP, an ability reduced by half rests on something to do with health (2015 and 2024, verify).

    «AFI 2024» L1152-1154, «Arbeid og velferd» L165-166.
    """
    overall = s.case.overall
    health = {finding.id for _, finding in each(s.barriers) if "health" in finding.cause}
    if s.moment.aap and overall.ability == "half_or_more" and not health & set(overall.d.based_on):
        yield found("overall", "d")


@check("F16", "B", "tick")
def every_area_has_a_state(s: Sheet) -> Finds:
    """In a full assessment each area is assessed, not relevant or not known yet («SINTEF 2015» L3645).

    For someone with disability benefit who wishes to work, areas count as not relevant until they are opened.
    """
    for name, area in s.case.areas().items():
        waits = s.moment.ufore_branch and name not in s.case.triage.opened
        if s.moment.full and (name, "state") in s.order and area.state is None and not waits:
            yield found(name, "state", area=SectionName(name))


@check("F17", "B", "tick")
def an_assessed_area_has_an_assessment(s: Sheet) -> Finds:
    """An assessed area has the caseworker's own assessment, not only findings («SINTEF 2015» L10767-10769)."""
    for name, area in s.case.areas().items():
        if area.state == "assessed" and not area.assessment.strip():
            yield found(name, "assessment", area=SectionName(name))


@check("F18", "B", "tick")
def what_is_not_known_will_be_found_out(s: Sheet) -> Finds:
    """For an area not known yet, it is said how and when it will be («SINTEF 2015» L3287-3288)."""
    for name, area in s.case.areas().items():
        if area.state == "not_known" and not area.find_out.strip():
            yield found(name, "find_out", area=SectionName(name))


@check("F19", "A", "live")
def an_assessment_is_more_than_its_sources(s: Sheet) -> Finds:
    """An assessment says more than its findings, the sources and the person have said.

    «SINTEF 2015» L10767-10769, L10452.
    """
    said = [p.prose.words for p in s.passages if _is_told(p) and p.is_readable]
    for passage in s.passages:
        if passage.form_id == "area.assessment" and passage.is_readable:
            area = s.case.areas()[passage.path[0]]
            own = [words(text) for finding in area.findings for text in (finding.text, finding.meaning)]
            ground = all_trigrams([*said, *own])
            long_enough = [sentence for sentence in passage.prose.sentences if sentence.trigrams]
            if long_enough and all(is_near(sentence.trigrams, ground) for sentence in long_enough):
                yield found(*passage.path)


def _is_told(passage: Passage) -> bool:
    if passage.section == "own_view":
        return passage.voice == "person"
    return passage.form_id in ("source.key_point", "source.function")


@check("F22", "A", "live")
def a_diagnosis_code_says_nothing_of_work(s: Sheet) -> Finds:
    """No text but the title of a source holds a diagnosis code («SINTEF 2015» L3472)."""
    for passage in s.passages:
        if not passage.is_name and passage.form_id != "worknote":
            for span in diagnosis_codes(passage.text):
                yield found(*passage.path, span=span)


@check("F24", "A", "tick")
def bodily_pain_may_have_a_history(s: Sheet) -> Finds:
    """Where the person's history matters and pain is told of, sleep and what was lived through are asked about.

    «AFI 2024» L1818-1822, L2125-2127.
    """
    if not s.has("own_history"):
        return
    told = list(_of_health(s))
    pain = next((p for p in told if has_any(p.prose, s.words("somatic_words"))), None)
    if pain and not any(has_any(p.prose, s.words("mental_words")) for p in told):
        yield found(*pain.path)


def _of_health(s: Sheet) -> Iterator[Passage]:
    return (p for p in s.passages if p.section == "area_health" and p.is_readable)


CHECKS = (
    what_is_documented_names_its_source,
    there_are_resources_too,
    more_than_health_is_described,
    a_barrier_says_what_it_means_for_work,
    a_barrier_is_followed_up,
    language_and_culture_are_made_concrete,
    language_is_not_the_only_explanation_unseen,
    reduced_ability_rests_on_health,
    every_area_has_a_state,
    an_assessed_area_has_an_assessment,
    what_is_not_known_will_be_found_out,
    an_assessment_is_more_than_its_sources,
    a_diagnosis_code_says_nothing_of_work,
    bodily_pain_may_have_a_history,
)
