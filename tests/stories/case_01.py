"""Case 01 as the caseworker types it: Marit goes back to the nursing home. She is invented, as is all about her."""

from tests.stories.hands import Hands

GOAL = "Jeg skal være tilbake i hele 75 %-stillingen min på Solvoll innen 15. juni 2026."
REASON = (
    "Marit skal tilbake til stillingen sin på Solvoll sykehjem. Arbeidsgiver har bekreftet det, og helsa er avklart. "
    "Annet arbeid, utdanning og andre forhold er derfor ikke tatt opp."
)
STEPS = (("9.2.26", "8"), ("2.3.26", "13,5"), ("13.4.26", "20"), ("8.6.26", "26,6"))
PROCEDURE = "Varsling etter prosedyre «blodtrykk < 90 & > 140»."


def say_who_it_is(hands: Hands) -> None:
    """Her name and number; the birth date follows, and the rest is remembered on this computer."""
    hands.type("Navn", "Marit Elise Rognhaug")
    hands.type("Fødselsnummer eller d-nummer", "148578 21492")


def choose_the_track(hands: Hands) -> None:
    """The two conditions, the reason, and then the track: it can be chosen when nothing is missing."""
    hands.go_to("Løp")
    hands.tick("Samme arbeidsgiver har bekreftet at Marit skal tilbake")
    hands.type("Hvem?", "Siri Anne Holtet")
    hands.type("Når?", "29.1.26")
    hands.choose("Bekrefter Marit at dette er målet?", "Ja")
    hands.tick("Helsen er avklart")
    hands.make("Hvor står det?", "Legeerklæring", "Ny kilde …")
    hands.choose("Type", "Legeerklæring")
    hands.type("Dato på kilden", "26.1.26")
    hands.type("Fra hvem", "fastlege Ivar Bråten-Moe")
    hands.type("Hvorfor passer dette løpet?", REASON)
    hands.choose_card("Tilbake til arbeidsgiver")


def name_the_employer(hands: Hands) -> None:
    """Where she goes back to, and who there is to talk with."""
    hands.go_to("Fakta om saken")
    hands.make("Arbeidsgiver", "Siri Anne Holtet", "Noen andre …")


def write_down_the_talk(hands: Hands) -> None:
    """Today, at the office, the two of them: proposed and seen. What was gone through, and that the purpose was said."""
    hands.go_to("Samtalen")
    hands.press("Legg til samtale")
    hands.choose("Hvordan møttes vi?", "Møte på kontoret")
    hands.choose("Tolk", "Ikke behov")
    hands.choose("Dette gikk vi gjennom sammen", "Din egen vurdering", "Avtalen, linje for linje")
    hands.tick("Formålet med dokumentet er forklart")


def write_her_own_view(hands: Hands) -> None:
    """In her words, with all the marks and faces of her message."""
    hands.go_to("Egen vurdering")
    hands.choose("Hvordan ble dette til?", "Vi skrev sammen")
    hands.type("Slik er situasjonen min nå", "Klar for jobb 💪🏻😅 kneet er “nesten” som nytt!\nBare treig i trappa.")


def write_the_need(hands: Hands) -> None:
    """Why she needs help, and when the assessment is opened after all."""
    hands.go_to("Behovet, kort")
    hands.type("Hva trenger du for å komme tilbake?", "Noen som følger med på at trinnene ikke går for fort.")
    hands.type("Hvilke muligheter har du til å være i arbeidet ditt?", "Dagvakter på rom med takheis fra 9. februar.")
    hands.type("Når skal vi gjøre en full vurdering likevel?", "Hvis trinnene ikke går.")


def write_the_least_need(hands: Hands) -> None:
    """Two answers of hers; when the assessment is opened is offered, and taken."""
    hands.go_to("Behovet, kort")
    hands.type("Hva trenger du for å komme tilbake?", "Noen som følger med på at trinnene ikke går for fort.")
    hands.type("Hvilke muligheter har du til å være i arbeidet ditt?", "Dagvakter på rom med takheis fra 9. februar.")
    hands.press("Bruk forslaget")


def take_the_goal(hands: Hands) -> None:
    """The goal is offered once it is known where she goes back to, and when."""
    hands.go_to("Aktivitetsavtale")
    hands.press("Bruk forslaget")


def write_the_agreement(hands: Hands) -> None:
    """Her goal in her words. The period follows from the talk and the return."""
    hands.go_to("Aktivitetsavtale")
    hands.type("Hovedmålet ditt", GOAL)


def plan_the_way_back(hands: Hands) -> None:
    """Steps in hours a week, not per cent."""
    hands.go_to("Tilbake i jobb")
    hands.type("Tilbake i avtalt stilling", "innen 15.6.26")
    hands.want("Timer i uken nå")
    hands.type("Timer i uken nå", "0")
    hands.want("Timer i uken målet er")
    hands.type("Timer i uken målet er", "26,6")
    hands.change("Vi ser på hvordan det går", "26.3.26")
    hands.want("Oppgaver nå, og hva du venter med")
    hands.type("Oppgaver nå, og hva du venter med", PROCEDURE)
    for day, hours in STEPS:
        hands.press("Legg til trinn")
        hands.type("Fra", day)
        hands.want("Timer i uken")
        hands.type("Timer i uken", hours)


def write_what_is_expected(hands: Hands) -> None:
    """Both ways, and when they meet again: sooner than at the return, and three of them."""
    say_what_is_expected(hands)
    hands.change("Neste oppfølging", "26.3.26")
    hands.open_seen("Hvordan")
    hands.choose("Hvordan", "Trepartsmøte")


def say_what_is_expected(hands: Hands) -> None:
    """Both ways, and what they will talk about. When and how they meet is proposed and seen."""
    hands.go_to("Forventninger")
    hands.type("Dette forventer du av Nav", "At du ringer hvis du ikke hører noe.")
    hands.type("Dette forventer Nav av deg", "Sier fra innen to dager hvis et trinn ikke går.")
    hands.type("Hva vi skal snakke om", "Justere trinn 3.")


def agree(hands: Hands) -> None:
    """There is nothing they disagree on."""
    hands.go_to("Uenighet")
    hands.choose("Er det noe vi ikke er enige om?", "Nei")


def plan_the_least(hands: Hands) -> None:
    """The day she is back, and from how much to how much. That they look at it then is proposed and seen."""
    hands.go_to("Tilbake i jobb")
    hands.type("Tilbake i avtalt stilling", "innen 15.6.26")
    hands.type("Prosent nå", "20")
    hands.type("Prosent målet er", "75")


def fill_in_the_least(hands: Hands) -> None:
    """Nothing that can be left out."""
    for write in (say_who_it_is, choose_the_track, name_the_employer, write_down_the_talk, write_her_own_view):
        write(hands)
    for write in (write_the_least_need, plan_the_least, take_the_goal, say_what_is_expected, agree):
        write(hands)


def fill_it_in(hands: Hands) -> None:
    """All that the document needs, in the order of the list."""
    say_who_it_is(hands)
    choose_the_track(hands)
    name_the_employer(hands)
    write_down_the_talk(hands)
    write_her_own_view(hands)
    write_the_need(hands)
    write_the_agreement(hands)
    plan_the_way_back(hands)
    write_what_is_expected(hands)
    agree(hands)
