"""Checks of the talk and the person's own view (C01 to C11)."""

from collections.abc import Iterator
from datetime import date

from aevdesk.case.talk import OWN_VIEW_TEXTS, Talk
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.passages import Passage
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.history import last_sealed, version_begun
from aevdesk.rules.language.likeness import is_same
from aevdesk.rules.language.phrases import has_any_of, hits

_TALKS = ("conversation", "talks")


@check("C01", "B", "tick")
def there_has_been_a_talk(s: Sheet) -> Finds:
    """The agreement is made in a talk («SINTEF 2015» L100-103).

    A new version has a talk of its own, after the last sealing; on the day of the sealing, only when that is also the
    day the new version began. Correcting a mistake needs none.
    """
    if not any(talk.date and _counts(s, talk.date) for talk in s.case.conversation.talks):
        yield found(*_TALKS)


def _counts(s: Sheet, held: date) -> bool:
    if held > s.today:
        return False
    sealed, begun = last_sealed(s.case), version_begun(s.case)
    if not s.moment.revision or sealed is None or s.case.revision.reason == "correction":
        return True
    return held > sealed or (begun is not None and held >= begun)


@check("C02", "B", "tick")
def the_talk_says_who_and_how(s: Sheet) -> Finds:
    """The agreement talk says how they met and who took part, the person or a guardian among them.

    «SINTEF 2015» L111-112.
    """
    talk = s.moment.agreement_talk
    if talk and (talk.form is None or not _has_person(s, talk)):
        form, participants = (*_TALKS, talk.id, "form"), (*_TALKS, talk.id, "participants")
        yield found(*(form if talk.form is None else participants), also=(participants,))


def _has_person(s: Sheet, talk: Talk) -> bool:
    parties = (s.party(one) for one in talk.participants)
    return any(party is not None and party.kind in ("person", "guardian") for party in parties)


@check("C03", "B", "tick")
def the_persons_view_stands_here(s: Sheet) -> Finds:
    """What the person thinks stands in the document in every track, unless they declined («SINTEF 2015» L111)."""
    view = s.case.own_view
    if view.mode != "declined" and not any(getattr(view, name).strip() for name in OWN_VIEW_TEXTS):
        yield found("own_view", "situation")


@check("C04", "B", "tick")
def the_purpose_is_explained(s: Sheet) -> Finds:
    """In the agreement talk it is explained what the document is for («SINTEF 2015» L7537-7539)."""
    talk = s.moment.agreement_talk
    if talk and not talk.purpose_explained:
        yield found(*_TALKS, talk.id, "purpose_explained")


@check("C05", "B", "tick")
def a_needed_interpreter_is_accounted_for(s: Sheet) -> Finds:
    """Where an interpreter is needed, it is said whether one was used, and why if not («AFI 2024» L1576-1577)."""
    if not s.has("interpreter"):
        return
    for talk in s.case.conversation.talks:
        if talk.interpreter is None:
            yield found(*_TALKS, talk.id, "interpreter")
        elif talk.interpreter == "needed_not_used" and not talk.no_interpreter_reason.strip():
            yield found(*_TALKS, talk.id, "no_interpreter_reason")


@check("C06", "B", "tick")
def agreement_and_own_view_are_gone_through(s: Sheet) -> Finds:
    """The two have gone through the agreement and the person's own view, in one talk or several.

    «SINTEF 2015» L111-114.
    """
    talks = s.case.conversation.talks
    done = {topic for talk in talks for topic in talk.gone_through}
    if talks and not {"agreement", "own_view"} <= done:
        yield found(*_TALKS, talks[-1].id, "gone_through")


@check("C07", "A", "tick", "rev")
def the_persons_view_is_fresh(s: Sheet) -> Finds:
    """The person's view is not older than `own_view_days` on the day of the talk («SINTEF 2015» L7608-7609)."""
    told, days = s.case.own_view.date, s.limit("own_view_days")
    if told and days is not None and (s.ref_date - told).days > days:
        yield found("own_view", "date", n=(s.ref_date - told).days)


@check("C08", "A", "live")
def the_persons_view_is_in_their_words(s: Sheet) -> Finds:
    """The person's view does not begin by speaking of them from outside («SINTEF 2015» L8285-8286).

    A first sentence with «I» or «my» in it is the person's, whatever else it says: one of the words is also a verb.
    """
    for passage in _own_view(s):
        first = passage.own_prose.sentences[:1]
        if first and not has_any_of(first[0].words, s.words("first_person")):
            for hit in hits(passage.own_prose, s.words("third_person_words")):
                if hit.end <= first[0].end:
                    yield found(*passage.path, span=hit.span)
                    break


@check("C09", "A", "tick")
def the_assessment_is_not_the_persons_words(s: Sheet) -> Finds:
    """An assessment does not repeat a sentence of the person's own view («SINTEF 2015» L7617-7618)."""
    least = s.limit("repeat_words")
    own = [sentence for passage in _own_view(s) for sentence in passage.prose.sentences]
    if least is None or not own:
        return
    for passage in s.passages:
        if passage.is_assessment and passage.is_readable:
            for sentence in passage.prose.sentences:
                if any(is_same(sentence, said, least=least) for said in own):
                    yield found(*passage.path, span=sentence.span)
                    break


@check("C10", "A", "tick")
def the_plain_version_is_printed(s: Sheet) -> Finds:
    """Someone who needs plain Norwegian gets the plain version too.

    «SINTEF 2015» L2978-2981, «AFI 2024» L2077-2080.
    """
    in_norwegian = s.case.facts.language_form in ("nb", "nn")
    if s.has("weak_norwegian") and in_norwegian and not s.case.options.plain_version:
        yield found("options", "plain_version")


@check("C11", "A", "tick")
def the_person_knows_themselves_again(s: Sheet) -> Finds:
    """When the person does not know themselves again in the text, it is put right.

    «SINTEF 2015» L3539, L2646-2647.
    """
    talk = s.moment.agreement_talk
    if talk and talk.understood == "no":
        yield found(*_TALKS, talk.id, "understood")


def _own_view(s: Sheet) -> Iterator[Passage]:
    return (p for p in s.passages if p.section == "own_view" and p.voice == "person" and p.is_readable)


CHECKS = (
    there_has_been_a_talk,
    the_talk_says_who_and_how,
    the_persons_view_stands_here,
    the_purpose_is_explained,
    a_needed_interpreter_is_accounted_for,
    agreement_and_own_view_are_gone_through,
    the_persons_view_is_fresh,
    the_persons_view_is_in_their_words,
    the_assessment_is_not_the_persons_words,
    the_plain_version_is_printed,
    the_person_knows_themselves_again,
)
