"""Case 11 as the caseworker types it: Iŋgá goes back to her kindergarten, and in June it did not work out. Invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.stories.case_01 import agree, write_down_the_talk
from tests.stories.full_case import AHEAD, AIM, HELP, MEANS, POSSIBLE, REDUCED, WHY_HALF, Activity, Area, FullCase

if TYPE_CHECKING:
    from tests.stories.hands import Hands

NAME, NUMBER = "Iŋgá Biret Lemetmoen", "178483 26259"
GOAL = "Full stilling i barnehagen fra 1. juni."
REASON = "Iŋgá skal tilbake i stillingen sin. Styreren har bekreftet det, og skulderen er avklart."
WHAT_HAPPENED = "To trinn gikk bra. I mai kom en ny tilstand, og styreren kan ikke lenger bekrefte stillingen."


def fill_in_february(hands: Hands) -> None:
    """The return, with no more than the document needs."""
    hands.type("Navn", NAME)
    hands.type("Fødselsnummer eller d-nummer", NUMBER)
    choose_the_return(hands)
    hands.go_to("Fakta om saken")
    hands.make("Arbeidsgiver", "Åse Kåven", "Noen andre …")
    write_down_the_talk(hands)
    hands.go_to("Egen vurdering")
    hands.choose("Hvordan ble dette til?", "Vi skrev sammen")
    hands.type("Slik er situasjonen min nå", "Skuldra er grei. Det er at alle forventer at jeg er som før.")
    hands.go_to("Behovet, kort")
    hands.type("Hva trenger du for å komme tilbake?", "Inntekt under opptrappingen og ett møte midtveis.")
    hands.type(
        "Hvilke muligheter har du til å være i arbeidet ditt?", "Stillingen står, og 40 prosent går fra 9. februar."
    )
    hands.type("Når skal vi gjøre en full vurdering likevel?", "Hvis et trinn ikke holder.")
    hands.go_to("Aktivitetsavtale")
    hands.type("Hovedmålet ditt", GOAL)
    hands.go_to("Tilbake i jobb")
    hands.type("Tilbake i avtalt stilling", "innen 1.6.26")
    hands.type("Prosent nå", "0")
    hands.type("Prosent målet er", "100")
    hands.go_to("Forventninger")
    hands.type("Dette forventer du av Nav", "At det går fort hvis det ikke går.")
    hands.type("Dette forventer Nav av deg", "Sier fra hvis et trinn ikke holder.")
    hands.type("Hva vi skal snakke om", "Se hvordan trinnene går.")
    agree(hands)


def choose_the_return(hands: Hands) -> None:
    """The two conditions, each with who, when and where, and the reason."""
    hands.go_to("Løp")
    hands.tick("Samme arbeidsgiver har bekreftet at Iŋgá skal tilbake")
    hands.type("Hvem?", "Åse Kåven")
    hands.type("Når?", "27.1.26")
    hands.choose("Bekrefter Iŋgá at dette er målet?", "Ja")
    hands.tick("Helsen er avklart")
    hands.make("Hvor står det?", "Legeerklæring", "Ny kilde …")
    hands.choose("Type", "Legeerklæring")
    hands.type("Dato på kilden", "19.1.26")
    hands.type("Fra hvem", "fastlege Karin Elvestad")
    hands.type("Hvorfor passer dette løpet?", REASON)
    hands.choose_card("Tilbake til arbeidsgiver")


JUNE = FullCase(
    name=NAME,
    number=NUMBER,
    met="Møte på kontoret",
    interpreter=("Ikke behov", ""),
    own_words="",
    areas=(
        Area("Kompetanse", ("Femten år i barnehage, leder for fem",), (),
             "Faget og språkene kan brukes også andre steder."),
        Area("Helse", ("Skulderen er god",), ("Utmattelse og hjertebank, ikke utredet",),
             "Skulderen hindrer ikke lenger. Den nye tilstanden må utredes."),
    ),
    untouched=("Arbeidslivet", "Interesser", "Hverdagen"),
    statements={
        POSSIBLE: "Mulighetene er gode når helsa er avklart.",
        AIM: "Barnehage eller annet pedagogisk arbeid. Hvilket avgjøres etter utredningen.",
        HELP: "Hjelp til å vente på en god måte og til å se på andre arbeidssteder.",
        REDUCED: "Nedsatt nå med minst halvparten. Grunnen er den nye tilstanden.",
        MEANS: "Rolig aktivitet og karriereveiledning på samisk.",
        WHY_HALF: "Legen mener hun tåler noen timer rolig aktivitet om dagen.",
        AHEAD: "Utredning i september, og svar om stillingen i juli.",
    },
    half="Minst halvparten",
    goal="Finne ut hva kroppen min tåler, og så jobbe med barn igjen.",
    ends="30.9.26",
    activities=(
        Activity("Jobbrettet egenaktivitet", "Gå tur med søsteren sin tre ganger i uka", "22.6.26", "30.9.26"),
    ),
    from_nav="At vi ikke later som om det går fort denne gangen.",
    from_person="Sier fra når timen kommer.",
    next_time="20.8.26",
    next_form="Telefon",
    next_purpose="Høre om timen og om stillingen.",
)  # fmt: skip


def fill_in_june(hands: Hands) -> None:
    """What the failed return opened: the assessment is new, the goal and what is expected are written anew."""
    hands.choose("Vurderingen gjelder fortsatt", "Nei")
    JUNE.write_down_the_talk(hands)
    for area in JUNE.areas:
        JUNE.write_area(hands, area)
    JUNE.lay_away_untouched(hands)
    JUNE.conclude(hands)
    hands.go_to("Aktivitetsavtale")
    hands.write_over("Avtalen gjelder til", JUNE.ends)
    hands.write_over("Hovedmålet ditt", JUNE.goal)
    for activity in JUNE.activities:
        JUNE.plan(hands, activity)
    hands.go_to("Forventninger")
    hands.write_over("Dette forventer du av Nav", JUNE.from_nav)
    hands.write_over("Dette forventer Nav av deg", JUNE.from_person)
    hands.change("Neste oppfølging", JUNE.next_time)
    hands.open_seen("Hvordan")
    hands.choose("Hvordan", JUNE.next_form)
    hands.write_over("Hva vi skal snakke om", JUNE.next_purpose)
