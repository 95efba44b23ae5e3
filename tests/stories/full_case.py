"""A full assessment as a caseworker types it: the same pages for everyone, the words from the case at hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.stories.hands import Hands

POSSIBLE = "Mulighetene dine til å få eller beholde arbeid"
AIM = "Hva slags arbeid som kan være målet"
HELP = "Hva du trenger hjelp til for å komme i arbeid"
REDUCED = "Om arbeidsevnen er nedsatt, og hvor mye"
MEANS = "Hva slags hjelp som kan være aktuell"
HALF, WHY_HALF = "Er arbeidsevnen nedsatt med minst halvparten?", "Begrunn svaret, også om du ikke kan avgjøre det nå"
AHEAD = "Veien videre"


@dataclass(frozen=True)
class Area:
    """One of the five areas: what goes well, what is in the way, and what the caseworker makes of it."""

    title: str
    resources: tuple[str, ...] = ()
    barriers: tuple[str, ...] = ()
    assessment: str = ""


@dataclass(frozen=True)
class Activity:
    """What is done and when; `kind` are the first words of its kind in the list."""

    kind: str
    what: str
    begins: str
    ends: str


@dataclass(frozen=True)
class FullCase:
    """What is typed of one case. `statements` go by the labels of their fields."""

    name: str
    number: str
    met: str
    interpreter: tuple[str, str]
    own_words: str
    areas: tuple[Area, ...]
    untouched: tuple[str, ...]
    statements: dict[str, str]
    half: str
    goal: str
    ends: str
    activities: tuple[Activity, ...]
    from_nav: str
    from_person: str
    next_time: str
    next_form: str
    next_purpose: str

    def fill_in(self, hands: Hands) -> None:
        """All of it, in the order of the list at the left."""
        self.say_who_it_is(hands)
        self.choose_the_track(hands)
        self.write_down_the_talk(hands)
        self.write_own_view(hands)
        for area in self.areas:
            self.write_area(hands, area)
        self.lay_away_untouched(hands)
        self.conclude(hands)
        self.agree_on_the_goal(hands)
        for activity in self.activities:
            self.plan(hands, activity)
        self.say_what_is_expected(hands)
        self.agree(hands)

    def say_who_it_is(self, hands: Hands) -> None:
        """Name and number; the birth date and the office follow."""
        hands.type("Navn", self.name)
        hands.type("Fødselsnummer eller d-nummer", self.number)

    def choose_the_track(self, hands: Hands) -> None:
        """No conditions to fulfil for a full assessment."""
        hands.go_to("Løp")
        hands.choose_card("Full vurdering")

    def write_down_the_talk(self, hands: Hands) -> None:
        """Today, the two of them: proposed and seen. How they met and in which language is said."""
        hands.go_to("Samtalen")
        hands.press("Legg til samtale")
        hands.choose("Hvordan møttes vi?", self.met)
        answer, detail = self.interpreter
        hands.choose("Tolk", answer)
        if detail:
            hands.type("Språk og hvordan tolken var med", detail)
        hands.choose("Dette gikk vi gjennom sammen", "Din egen vurdering", "Avtalen, linje for linje")
        hands.tick("Formålet med dokumentet er forklart")

    def write_own_view(self, hands: Hands) -> None:
        """In the person's own words."""
        hands.go_to("Egen vurdering")
        hands.choose("Hvordan ble dette til?", "Vi skrev sammen")
        hands.type("Slik er situasjonen min nå", self.own_words)

    def write_area(self, hands: Hands, area: Area) -> None:
        """Resources first, whatever comes to mind first."""
        hands.go_to(area.title)
        hands.choose("Har dette noe å si for arbeid?", "Ja")
        for verb, findings in (("Legg til ressurs", area.resources), ("Legg til hindring", area.barriers)):
            for finding in findings:
                hands.press(verb)
                hands.type("Hva vi vet", finding)
                hands.choose("Hvordan vi vet det", "Fortalt av deg")
        if area.assessment:
            hands.type("Veilederens vurdering", area.assessment)

    def lay_away_untouched(self, hands: Hands) -> None:
        """Areas that have nothing to say here."""
        for title in self.untouched:
            hands.go_to(title)
            hands.choose("Har dette noe å si for arbeid?", "Nei")

    def conclude(self, hands: Hands) -> None:
        """The five statements, how much, and the way ahead."""
        hands.go_to("Helhetsvurdering")
        for label, words in self.statements.items():
            hands.type(label, words)
        hands.choose(HALF, self.half)
        hands.choose("Innsatsgruppe", "Settes ikke i dette dokumentet")
        hands.type("Hvorfor settes den ikke her?", "Gjøres i eget vedtak.")

    def agree_on_the_goal(self, hands: Hands) -> None:
        """The goal in the person's words, and how long the agreement holds."""
        hands.go_to("Aktivitetsavtale")
        hands.type("Avtalen gjelder til", self.ends)
        hands.type("Hovedmålet ditt", self.goal)

    def plan(self, hands: Hands, activity: Activity) -> None:
        """An activity on the road: what, from when to when. Who does it follows from its type, and is seen."""
        hands.go_to("Mål og veien dit")
        hands.press("Ny aktivitet")
        hands.choose("Type", activity.kind)
        hands.type("Hva", activity.what)
        hands.write_over("Fra", activity.begins)
        hands.write_over("Til, eller «vurderes senest»", activity.ends)

    def say_what_is_expected(self, hands: Hands) -> None:
        """Both ways, and when they meet again."""
        hands.go_to("Forventninger")
        hands.type("Dette forventer du av Nav", self.from_nav)
        hands.type("Dette forventer Nav av deg", self.from_person)
        hands.type("Neste oppfølging", self.next_time)
        hands.open_seen("Hvordan")
        hands.choose("Hvordan", self.next_form)
        hands.type("Hva vi skal snakke om", self.next_purpose)

    def agree(self, hands: Hands) -> None:
        """There is nothing they disagree on."""
        hands.go_to("Uenighet")
        hands.choose("Er det noe vi ikke er enige om?", "Nei")
