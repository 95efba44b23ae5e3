"""Case 05 as the caseworker types it: Letebrhan wants to work with food. She is invented, as is all about her."""

from tests.stories.full_case import AHEAD, AIM, HELP, MEANS, POSSIBLE, REDUCED, WHY_HALF, Activity, Area, FullCase

NAME = "Letebrhan Ghebremedhin Haile"
NOTE = "ስራሕ እደሊ ኣለኹ"
INTERPRETED = "tigrinja, skjermtolk hele tiden, oppdrag 26-03-1187"
CASE = FullCase(
    name=NAME,
    number="018182 24261",
    met="Møte på kontoret",
    interpreter=("Brukt tolk", INTERPRETED),
    own_words=f"{NOTE}\nJeg vil ha arbeid. (tolket)",
    areas=(
        Area("Kompetanse", ("Drev egen tebod i elleve år, hadde to ansatte",),
             ("Norsk rekker ikke til å forstå sikkerhetsbeskjeder uten tegning eller tolk",),
             "Det er mer å bygge på enn papirene fra Norge viser."),
        Area("Interesser", ("Leder kaffegruppe på frivilligsentralen hver fredag",), (),
             "Hun leder andre allerede, og er vant til å møte fast."),
        Area("Helse", ("Klarer to timer på beina en god dag",), ("Smerter og lite søvn, ikke undersøkt med tolk",),
             "Hos legen har det aldri vært tolk. Helsa er derfor ikke undersøkt ennå."),
    ),
    untouched=("Arbeidslivet", "Hverdagen"),
    statements={
        POSSIBLE: "Mulighetene er der, men ikke avklart.",
        AIM: "Arbeid med mat, korte dager.",
        HELP: "Undersøkelse hos lege med tolk, norsk gjennom arbeid og et rolig første steg.",
        REDUCED: "Arbeidsevnen er nedsatt. Helse er en del av grunnen, språk en annen.",
        MEANS: "Språkpraksis på et kjøkken, få timer.",
        WHY_HALF: "Legen har bare møtt henne uten tolk.",
        AHEAD: "Lege med tolk først, så to timer på et kjøkken to ganger i uka.",
    },
    half="Kan ikke avgjøres nå",
    goal="Arbeid med mat. Sammen med folk.",
    ends="2.6.26",
    activities=(
        Activity("Noe Nav gjør", "Skriver til fastlegen om lang time med tolk", "16.3.26", "16.3.26"),
        Activity("Jobbrettet egenaktivitet", "Fortsetter kaffegruppa", "13.3.26", "2.6.26"),
    ),
    from_nav="Tolk hos legen. Og at dere ikke sier at jeg ikke vil.",
    from_person="Går til legen, og sier fra med ett ord: «syk».",
    next_time="7.5.26",
    next_form="Møte på kontoret",
    next_purpose="Høre hva legen fant.",
)  # fmt: skip
