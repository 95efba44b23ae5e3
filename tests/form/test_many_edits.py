"""However a case is filled in, nothing stumbles, and nothing is printed of what does not exist.

A hundred random edits by default; `--many-edits 10000` makes them ten thousand.
"""

import io
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, get_args

import docx
import pypdf
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from aevdesk.case.edits import Edit, SetValue, apply, value_at
from aevdesk.case.facts import Traits
from aevdesk.case.files import canonical_case, read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.documents.build import build_content, every_text
from aevdesk.documents.content import Content, Kind
from aevdesk.documents.pdf import Press
from aevdesk.documents.pieces import Place
from aevdesk.documents.word import render_word
from aevdesk.documents.words import Words
from aevdesk.rules.checks import problems, problems_in_list
from aevdesk.rules.deadlines import deadlines
from aevdesk.rules.outline import SECTIONS, every_field, section_exists
from aevdesk.rules.tracks import LIGHTEST_FIRST
from aevdesk.rules.turn import turn
from aevdesk.texts import Texts, load_texts
from aevdesk.texts.catalogues import Catalogues, load_catalogues
from tests.any_case import DAYS, edits, values_for
from tests.builders import ground
from tests.form.test_printed import starts
from tests.form.walk import everything

STEPS = 100
"""So many edits in a row at most, before the files are made."""
SHARES, SHARE = 4, 2
"""Four parts that can run side by side, each with two of the cases to begin with."""
MADE = datetime(2026, 9, 15, 12, tzinfo=UTC)


@cache
def filled() -> tuple[tuple[Case, dict[str, tuple[str, ...]]], ...]:
    """Cases with a word of its own in each field of words, and where each word stands."""
    found = (everything(start) for start in starts())
    return tuple((case.build(), {word: spot.path for word, spot in words.items()}) for case, words in found)


@cache
def said_by() -> tuple[Catalogues, dict[str, Texts], Press]:
    return load_catalogues(), {language: load_texts(language) for language in ("nb", "nn")}, Press()  # type: ignore[arg-type]


def places(part: object) -> Iterator[Place]:
    """Every place in the case that a content says it comes from."""
    if isinstance(part, Place):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from places(one)
    elif is_dataclass(part):
        for one in fields(part):
            yield from places(getattr(part, one.name))


class AnyCase(RuleBasedStateMachine):
    """A case in anyone's hands."""

    case: Case
    words: dict[str, tuple[str, ...]]

    def __init__(self, first: int = 0) -> None:
        super().__init__()
        self.first, self.edited = first, 0

    @initialize(start=st.integers(0, SHARE - 1), day=st.sampled_from(DAYS), language=st.sampled_from(["nb", "nn"]))
    def begin(self, start: int, day: Any, language: str) -> None:
        self.case, self.words = filled()[self.first + start]
        self.day, self.language = day, language
        self.undo: list[Edit] = []

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        self._apply(data.draw(edits(self.case)))

    @rule(data=st.data(), name=st.sampled_from(list(Traits.model_fields)))
    def answer_a_trait(self, data: st.DataObject, name: str) -> None:
        self._apply(SetValue(("t", name), data.draw(st.sampled_from(values_for(Traits, name)))))

    @rule(track=st.sampled_from((*LIGHTEST_FIRST, None)))
    def choose_a_track(self, track: str | None) -> None:
        self._apply(SetValue(("triage", "track"), track))

    @rule()
    def take_back(self) -> None:
        if self.undo:
            self.case = apply(self.case, self.undo.pop())[0]

    def _apply(self, edit: Edit) -> None:
        before = self.case
        self.case, back = apply(before, edit)
        assert apply(self.case, back)[0] == before
        self.undo.append(back)

    @invariant()
    def nothing_stumbles(self) -> None:
        if not hasattr(self, "case"):
            return
        moment = self.moment
        existing = {spot.path for spot in every_field(moment)}
        at_hand = {path[:length] for path in existing for length in range(1, len(path) + 1)}
        for problem in (*problems(moment), *problems_in_list(moment)):
            assert section_exists(moment, problem.section)
            assert problem.path in at_hand
        assert turn(moment).count >= 0
        assert [one.day for one in deadlines(moment)] == sorted(one.day for one in deadlines(moment))
        self.edited += 1
        kinds = get_args(Kind)
        self._prints_only_what_exists(self.content(kinds[self.edited % len(kinds)]), existing)

    def _prints_only_what_exists(self, content: Content, existing: set[tuple[str, ...]]) -> None:
        said = " ".join(every_text(content))
        closed = [word for word, path in self.words.items() if path not in existing and word in said]
        assert closed == []
        sections = {root for spec in SECTIONS if spec.when.holds(self.moment, None) for root in spec.roots}
        assert {place.path[0] for place in places(content)} <= sections

    def teardown(self) -> None:
        if not hasattr(self, "case"):
            return
        assert read_case(canonical_case(self.case)) == self.case
        content, press = self.content("complete"), said_by()[2]
        assert docx.Document(io.BytesIO(render_word(content, press))).element.body is not None
        assert len(pypdf.PdfReader(io.BytesIO(press.pdf(content).data)).pages) >= 1

    @property
    def moment(self) -> Moment:
        return Moment(self.case, self.day, ground(self.language))

    def content(self, kind: Kind) -> Content:
        catalogues, texts, _ = said_by()
        return build_content(self.moment, Words(texts[self.language], catalogues, self.case), kind, made=MADE)


@pytest.mark.parametrize("share", range(SHARES))
def test_no_edit_makes_the_outline_a_check_or_a_document_stumble(request: pytest.FixtureRequest, share: int):
    edited = request.config.getoption("--many-edits") // SHARES
    steps = min(STEPS, edited)
    run_state_machine_as_test(
        lambda: AnyCase(share * SHARE),
        settings=settings(
            max_examples=edited // steps, stateful_step_count=steps, deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
        ),
    )  # fmt: skip


def test_a_word_of_a_closed_section_would_be_seen():
    """The net has no hole: without the outline's closing, the words of an assessment do stand in the document."""
    case, words = filled()[0]
    machine = AnyCase()
    machine.case, machine.words, machine.day, machine.language = case, words, DAYS[1], "nb"
    content = machine.content("complete")
    machine._prints_only_what_exists(content, {spot.path for spot in every_field(machine.moment)})
    machine.case = apply(case, SetValue(("triage", "track"), "return_to_employer"))[0]
    assert value_at(machine.case, ("overall", "a")) == value_at(case, ("overall", "a"))
    with pytest.raises(AssertionError):
        machine._prints_only_what_exists(content, {spot.path for spot in every_field(machine.moment)})
