"""The «Skal stå i dokumentet» and «Skal ikke stå noe sted» of the demo cases, read back from both files."""

import re

import pytest

from aevdesk.documents.verify import squeezed, texts_in_word, word_text

from .conftest import KINDS

MUST_STAND: dict[str, tuple[str, ...]] = {
    "case-01": (
        "Siri Anne Holtet, avdelingsleder", "Bekreftet 29. januar 2026", "blodtrykk < 90 & > 140", "💪🏻😅", "“nesten”",
        "26. mars 2026", "Marit Elise Rognhaug", "Torunn Engebakk", "Annet arbeid, utdanning og andre forhold",
    ),
    "case-03": (
        "Du, Amund Kleppestø", "Randi Soltvedt", "&lt; 10 kg", "c/o Brekke",
        "jeg er klar jeg bare hånda gror først så står jeg på kaikanten tjuende april det er det hele",
        "Kommer fra: hindring under «Helse»",
    ),
    "case-04": (
        "{% if angst %}hjemme{% else %}jobb{% endif %}", "fremtid = None", "{{ meg }} kommer ca 15.30", "Storbygda DPS",
        "7. september 2026", "H0302", "Kan ikke avgjøres nå", "2018",
    ),
    "case-05": (
        "ስራሕ እደሊ ኣለኹ", "Jeg vil ha arbeid.", "(tolket)", "tigrinja", "26-03-1187", "20. september 2024", "3. februar 2025",
    ),
    "case-08": ("Pedal & Eike", "👨🏽‍🔧", "🚲", '"avklaring"', "Oppfølgingen er frivillig"),
    "case-11": ("Iŋgá Biret Lemetmoen", "Ruoŧŧajávri mánáidgárdi SA", "Vuođđogeaidnu", "Åse Kåven"),
    "case-11-june": ("Iŋgá Biret Lemetmoen", "vurderes senest 30. september 2026"),
    "case-13": ("Regnskapsarbeid", "22,5", "26,25", "30", "80 prosent fast fra 1. oktober"),
    "case-14": (
        "Eg skal prøve å skrive dette slik det er", "ei ny hofte & eit år med fornuft. Helsing Olav", "1,94", "Hovudmålet ditt",
        "Kven", "Når", "At de ikkje deler på 52", "mars–april", "sanking i september", "Neste oppfølging", "Underskrift",
    ),
}  # fmt: skip

MUST_NOT_STAND: dict[str, tuple[str, ...]] = {
    "case-01": ("arbeidserfaring", "interesser", "ufør", "slag", "sliten av det òg", "Fristende", "ikke aktuelt", "ikke vurdert"),
    "case-03": ("røyker", "delmål", "Ikke dra ut av ham", "Hotell Fjordgløtt"),
    "case-04": ("lat", "røyker noe", "Avklare arbeidsevne", "Pinlig", "stillingsprosent"),
    "case-05": ("Libya", "PTSD", "kultur", "uføretrygd", "Det er mitt", "[sted]", "[dato]", "[ytelse]"),
    "case-08": ("revurdere", "kontroll", "fortsatt ufør", "Mamma sier det", "Moren", "VTA", "avklaring i fire uker", "meldekort"),
    "case-11": ("søvn", "bare vinteren", "gråtende", "grei sak"),
    "case-11-june": ("bare vinteren", "gråtende", "grei sak", "redd for å si det rett ut", "brudd"),
    "case-13": ("Overgangsalder", "momsfristene", "Ikke oppnådd"),
    "case-14": ("arbeidsgivar",),
}  # fmt: skip

BOKMAL = (
    "hovedmål",
    "ansvarlig",
    "hvem",
    "hvorfor",
    "ikke",
    "uke",
    "uken",
    "fra",
    "bruker",
    "jeg",
    "arbeidsgiver",
    "timer",
)


def text_of(paper, name: str, kind: str = "complete") -> str:
    return word_text(paper.word(name, kind)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", MUST_STAND)
def test_what_a_case_says_must_stand_stands_in_both_files(paper, name):
    in_word, in_pdf = squeezed(text_of(paper, name)), squeezed("".join(paper.pages(name, "complete")))
    assert [text for text in MUST_STAND[name] if squeezed(text) not in in_word] == []
    assert [text for text in MUST_STAND[name] if squeezed(text) not in in_pdf] == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", MUST_NOT_STAND)
def test_what_must_not_stand_anywhere_stands_nowhere(paper, name, kind):
    said = text_of(paper, name, kind)
    words = (rf"(?<!\w){re.escape(word)}(?!\w)" for word in MUST_NOT_STAND[name])
    assert [word for word in words if re.search(word, said, re.IGNORECASE)] == []


def test_the_order_of_a_return_is_facts_own_view_need_agreement_signatures(paper):
    said = text_of(paper, "case-01")
    headings = ("Om saken", "Slik ser du det selv", "Hvorfor vi lager en avtale uten full vurdering",
                "Aktivitetsavtale mellom deg og Nav", "Dette har vi avtalt", "Underskrift")  # fmt: skip
    places = [said.index(heading) for heading in headings]
    assert places == sorted(places)


def test_what_the_employer_does_stands_apart_with_its_dates(paper):
    groups = paper.content("case-01").agreement.activities.groups
    employer = next(group for group in groups if group.label == "Siri Anne Holtet")
    assert [(row.when, row.follow_up) for row in employer.rows] == [("9. februar–31. mai 2026", "26. mars 2026")]


def test_nothing_of_the_assessment_stands_in_the_agreement_alone(paper):
    said = text_of(paper, "case-04", "agreement")
    assert "Panikk" not in said
    assert "Ressurs" not in said


def test_in_nynorsk_no_fixed_word_is_bokmal(paper):
    """Fixed words are those that do not come from the case: the texts of the case itself are taken away first."""
    case = paper.case("case-14")
    own = sorted(_strings(case.model_dump(mode="json")), key=len, reverse=True)
    said = "\n".join(texts_in_word(paper.content("case-14")))
    for text in own:
        said = said.replace(text, " ")
    assert [word for word in BOKMAL if re.search(rf"(?<!\w){word}(?!\w)", said, re.IGNORECASE)] == []


def _strings(data) -> set[str]:
    if isinstance(data, str):
        return {data, *data.splitlines()} - {""}
    items = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return set().union(*(_strings(item) for item in items)) if items else set()
