"""Case 04 as the caseworker types it: Sander is on his way to an apprenticeship. He is invented, as is all about him."""

from tests.stories.full_case import AHEAD, AIM, HELP, MEANS, POSSIBLE, REDUCED, WHY_HALF, Activity, Area, FullCase

NAME = "Sander Nyheim Løkken"
MESSAGE = (
    "{% if angst %}hjemme{% else %}jobb{% endif %}\nfremtid = None\n"
    "{{ meg }} kommer ca 15.30 hvis det ikke er folk i døra"
)
CASE = FullCase(
    name=NAME,
    number="308702 61779",
    met="Møte et annet sted",
    interpreter=("Ikke behov", ""),
    own_words=MESSAGE,
    areas=(
        Area("Kompetanse", ("Nøyaktig i arbeid, sterk på systemer",), ("Mangler tre fellesfag",),
             "Faget er inne. Det som mangler, er fellesfagene og et første sted der han kan være seg selv."),
        Area("Interesser", ("Frivillig i e-sportklubben hver tirsdag, møter der",), (),
             "Klubben er et sted der han allerede møter."),
        Area("Helse", ("Tåler korte økter på kjente steder, best på kvelden",),
             ("Behandling ikke begynt, venter på DPS siden 7. september",),
             "Sander kan prøve litt nå, hvis stedet er kjent og øktene korte."),
    ),
    untouched=("Arbeidslivet", "Hverdagen"),
    statements={
        POSSIBLE: "Mulighetene er gode på sikt, små nå.",
        AIM: "Læretid i IT. Første steg er fagene og en praksis på kveldstid.",
        HELP: "Støtte til små steg, skriftlig og på kjente steder.",
        REDUCED: "Arbeidsevnen er nedsatt. Hvor mye kan ikke avgjøres nå, fordi behandlingen ikke er begynt.",
        MEANS: "Praksis i klubben med få timer, og karriereveiledning.",
        WHY_HALF: "Ingen vet hva Sander tåler før han har fått hjelp hos DPS.",
        AHEAD: "Klubben nå, fagene i høst, behandling i januar.",
    },
    half="Kan ikke avgjøres nå",
    goal="Lærlingplass i IT. Ikke butikk.",
    ends="31.1.27",
    activities=(
        Activity("Jobbrettet egenaktivitet", "To timer i klubben, ansvar for nettverket", "22.9.26", "14.1.27"),
        Activity("Noe Nav gjør", "Skriver til DPS og spør om avbudstime", "18.9.26", "18.9.26"),
    ),
    from_nav="Skriftlig. Én ting om gangen. Ikke ring.",
    from_person="Melding hver onsdag, også når det ikke gikk.",
    next_time="20.10.26",
    next_form="Møte et annet sted",
    next_purpose="Se på onsdagsmeldingene.",
)  # fmt: skip
