"""The fictional cases 01 and 04 as models, filled in as far as the documents need."""

from datetime import date
from typing import Any

from aevdesk.case.model import Case
from aevdesk.case.moment import Ground, Moment
from aevdesk.texts.limits import load_limits

GROUND = Ground(load_limits(date(2026, 1, 1)))


def _make(case: dict[str, Any], **more: Any) -> Case:
    return Case.model_validate_json(__import__("json").dumps(case | more))


def nurse_case(**more: Any) -> Case:
    """Case 01: back to the same nursing home in hours, not per cent."""
    parties = [
        {"id": "party-cw", "kind": "nav_caseworker", "name": "Torunn Engebakk", "phone": "68 05 01 99"},
        {"id": "party-siri", "kind": "employer", "name": "Siri Anne Holtet", "role": "avdelingsleder",
         "org": "Solvoll sykehjem", "consent": "given", "consent_scope": "planen og vaktene", "consent_date": "2026-02-05"},
        {"id": "party-gp", "kind": "gp", "name": "Ivar Bråten-Moe", "org": "Lundvik legesenter",
         "consent": "given", "consent_scope": "det avtalen handler om", "consent_date": "2026-02-05"},
    ]  # fmt: skip
    activities = [
        {"id": "act-1", "kind": "return", "what": "Jobber etter trinnene", "who": "person", "purpose": "tilbake i stillingen",
         "from": {"date": "2026-02-09"}, "to": {"date": "2026-06-15"}, "links": ["goal"]},
        {"id": "act-2", "kind": "treatment", "what": "Fysioterapi to ganger i uka, Lundvik Fysio", "who": "person",
         "purpose": "styrke til forflytning av pasienter", "to": {"date": "2026-04-30"}, "from": {"date": "2026-02-05"}},
        {"id": "act-3", "kind": "employer_measure", "who": "party-siri", "purpose": "unngå den risikoen legen peker på",
         "what": "Rom 4–11 med takheis, to ved hver forflytning, bare dagvakt",
         "details": "Varsling etter prosedyre «blodtrykk < 90 & > 140»",
         "from": {"date": "2026-02-09"}, "to": {"date": "2026-05-31"}, "evaluate": "2026-03-26"},
        {"id": "act-4", "kind": "other", "what": "Kontroll hos fastlegen", "who": "person", "with": ["party-gp"],
         "purpose": "se at trinn 3 er trygt", "from": {"date": "2026-03-20"}, "to": {"date": "2026-03-20"}},
        {"id": "act-5", "kind": "nav_task", "what": "Kaller inn til trepartsmøte", "who": "party-cw",
         "purpose": "justere trinnene", "from": {"date": "2026-03-26"}, "to": {"date": "2026-03-26"}},
    ]  # fmt: skip
    return _make({
        "triage": {"track": "return_to_employer", "same_employer": "yes", "person_confirms": "yes",
            "employer_confirmed_by": "Siri Anne Holtet", "employer_confirmed_date": "2026-01-29",
            "health_clarified": "yes", "health_clarified_source": "source-k4",
            "reason": "Marit skal tilbake til stillingen sin på Solvoll sykehjem. Arbeidsgiver har bekreftet det, og "
            "helsa er avklart. Annet arbeid, utdanning og andre forhold er derfor ikke tatt opp."},
        "t": {"has_employer": "yes"},
        "facts": {"name": "Marit Elise Rognhaug", "national_id": "14857821492", "birth_date": "1978-05-14",
            "phone": "68 05 01 47", "language_form": "nb", "office": "Nav Lundvik", "caseworker": "party-cw",
            "phase": "sick_leave_end", "employer": "party-siri", "position": "sykepleier", "position_percent": 75,
            "sick_leave_from": "2026-02-02", "sick_leave_grade": 80, "parties": parties},
        "income": {"benefits": [{"id": "benefit-1", "code": "SYKEPENGER", "state": "current", "to": "2026-02-18"},
            {"id": "benefit-2", "code": "AAP", "state": "applied", "from": "2026-02-19"}]},
        "conversation": {"talks": [{"id": "talk-1", "date": "2026-02-05", "form": "meeting", "interpreter": "not_needed",
            "participants": ["person", "party-cw", "party-siri"], "gone_through": ["agreement", "own_view"],
            "purpose_explained": True, "understood": "yes"}]},
        "own_view": {"mode": "own", "date": "2026-02-03",
            "situation": "Klar for jobb 💪🏻😅 kneet er “nesten” som nytt!",
            "wish": "Det er der jeg hører til. Jeg har vært der i nitten år.",
            "hard": "At jeg sier ja til for mye første uka fordi de mangler folk. Noen må holde meg igjen litt."},
        "sources": {"items": [
            {"id": "source-k3", "type": "epikrise", "date": {"date": "2026-01-14"}, "from": "ortopedisk avdeling", "state": "have"},
            {"id": "source-k4", "type": "legeerklaering", "date": {"date": "2026-01-26"}, "from": "party-gp", "state": "have",
             "key_point": "Avklart tilstand, god prognose."}]},
        "need": {"statement": "Marit trenger Nav til tre ting: inntekt mens hun trapper opp, noen som følger med på at "
            "trinnene ikke går for fort, og et møte med arbeidsgiver midtveis.",
            "possibilities": "Hun kan gå dagvakter på rom med takheis.",
            "opens_when": "Er hun ikke i hele stillingen 15. juni 2026, ser vi på det på nytt sammen."},
        "agreement": {"from": "2026-02-05", "to": "2026-06-15", "activities": activities,
            "goal": "Jeg skal være tilbake i hele 75 %-stillingen min på Solvoll innen 15. juni 2026.",
            "expects_from_nav": "At du ringer hvis du ikke hører noe, og at jeg slipper å forklare alt på nytt.",
            "nav_expects": "Sier fra innen to dager hvis et trinn ikke går, og sender meldekort når AAP er innvilget."},
        "return": {"date": {"date": "2026-06-15", "bound": "by"}, "hours_now": "6", "target_hours": "26.6",
            "employer_contact": "party-siri", "nav_contact": "party-cw", "evaluate": "2026-03-26",
            "if_not": "Vi møtes innen to uker og finner ut sammen hva som trengs.",
            "steps": [
                {"id": "step-1", "from": "2026-02-09", "hours": "8", "tasks": "bare dag"},
                {"id": "step-2", "from": "2026-03-02", "hours": "13.5"},
                {"id": "step-3", "from": "2026-04-13", "hours": "20"},
                {"id": "step-4", "from": "2026-06-08", "hours": "26.6", "tasks": "hele stillingen, også kveld"}]},
        "coop": {"rows": [{"id": "coop-1", "party": "party-siri", "does": "får kopi av avtalen, ikke av noe annet"},
            {"id": "coop-2", "party": "party-gp"}]},
        "follow": {"next_date": "2026-03-26", "time": "13.00", "place": "Solvoll", "form": "three_party", "purpose": "justere trinn 3"},
        "dis": {"exists": "no"},
    }, **more)  # fmt: skip


def student_case(**more: Any) -> Case:
    """Case 04: a full assessment, three milestones, waiting for treatment."""

    def finding(n: int, kind: str, text: str, *sources: str, meaning: str = "") -> dict[str, Any]:
        return {"id": f"finding-{n}", "kind": kind, "text": text, "meaning": meaning,
            "basis": "documented" if sources else "told", "sources": list(sources)}  # fmt: skip

    parties = [
        {"id": "party-cw", "kind": "nav_caseworker", "name": "Aisha Rahimi-Vold", "org": "Nav Storbygda, ungdomsteamet", "phone": "68 05 04 99"},
        {"id": "party-gp", "kind": "gp", "name": "Henning Ulvestad", "consent": "given", "consent_date": "2026-09-15", "consent_scope": "helse og aktivitet"},
        {"id": "party-dps", "kind": "specialist", "name": "Storbygda DPS", "consent": "given", "consent_date": "2026-09-15", "consent_scope": "ventetiden"},
        {"id": "party-club", "kind": "other", "name": "Mikkel Oddvarsen", "role": "klubbleder"},
    ]  # fmt: skip
    activities = [
        {"id": "act-1", "kind": "trial", "what": "To timer i klubben, ansvar for nettverket", "who": "person", "with": ["party-club"],
         "purpose": "se hva han tåler på et kjent sted", "when_text": "tirsdager kl. 18–20", "from": {"date": "2026-09-22"},
         "to": {"date": "2026-10-31"}, "links": ["finding-5", "finding-8", "milestone-1"],
         "trial": {"place": "e-sportklubben", "question": "Hva tåler Sander på et kjent sted?"}},
        {"id": "act-2", "kind": "report_back", "what": "Melding til Aisha hver onsdag: gikk det, hva hjalp", "who": "person",
         "purpose": "gode og dårlige dager, svart på hvitt", "when_text": "hver onsdag", "links": ["finding-9", "milestone-1"],
         "report_back": {"when": "hver onsdag, også når det ikke gikk"}},
        {"id": "act-3", "kind": "meeting", "what": "Samtale med karriereveileder i fylkeskommunen", "who": "person", "with": ["party-cw"],
         "purpose": "finne fagene", "to": {"date": "2026-10-30", "bound": "by"}, "links": ["finding-4", "milestone-2"],
         "meeting": {"date": "2026-10-30", "form": "video", "topic": "finne fagene"}},
        {"id": "act-4", "kind": "nav_task", "what": "Skriver til DPS og spør om avbudstime", "who": "party-cw", "purpose": "kortere ventetid",
         "from": {"date": "2026-09-18"}, "to": {"date": "2026-09-18"}, "links": ["finding-10", "milestone-3"]},
        {"id": "act-5", "kind": "meeting", "what": "Snakker om økonomi og gjeld", "who": "person", "with": ["party-cw"], "purpose": "det som ikke er kartlagt",
         "from": {"date": "2026-10-20"}, "to": {"date": "2026-10-20"}},
    ]  # fmt: skip
    return _make({
        "triage": {"track": "full"},
        "t": {"waiting": "yes", "no_income": "yes"},
        "options": {"address": True},
        "facts": {"name": "Sander Nyheim Løkken", "national_id": "30870261779", "birth_date": "2002-07-30",
            "address": "Granittveien 88, H0302, 1899 Storbygda", "phone": "68 05 04 24", "language_form": "nb",
            "office": "Nav Storbygda", "caseworker": "party-cw", "phase": "aap_applied", "parties": parties},
        "income": {"benefits": [{"id": "benefit-1", "code": "AAP", "state": "applied", "from": "2026-09-01"}]},
        "conversation": {"talks": [{"id": "talk-1", "date": "2026-09-15", "form": "elsewhere", "interpreter": "not_needed",
            "participants": ["person", "party-cw"], "gone_through": ["agreement", "own_view"], "purpose_explained": True}]},
        "own_view": {"mode": "own", "date": "2026-09-10",
            "situation": "{% if angst %}hjemme{% else %}jobb{% endif %}\nfremtid = None\n{{ meg }} kommer ca 15.30 hvis det ikke er folk i døra",
            "wish": "Lærling i IT. Ikke butikk.", "hard": "På en dårlig dag går jeg ikke på do hvis det er noen i gangen."},
        "sources": {"items": [
            {"id": "source-k1", "type": "legeerklaering", "date": {"date": "2026-08-24"}, "from": "party-gp", "state": "have", "voice": "both",
             "key_point": "Kan være i aktivitet i korte økter på kjente steder. Ingen aktiviteter er en helserisiko i seg selv."},
            {"id": "source-k2", "type": "bup", "title": "Brev fra Storbygda DPS", "date": {"date": "2026-09-07"}, "from": "party-dps", "state": "have",
             "key_point": "Du har rett til helsehjelp. Vi starter senest 14.01.2027. Du får time i posten."},
            {"id": "source-k3", "type": "skole", "title": "PPT-rapport", "date": {"date": "2018-01-01", "precision": "year"}, "from": "ungdomsskolen", "state": "have"},
            {"id": "source-k4", "type": "annet", "title": "Karakterutskrift", "date": {"date": "2020-06-20"}, "from": "videregående skole", "state": "have"},
            {"id": "source-k5", "type": "tiltaksrapport", "date": {"date": "2023-11-30"}, "from": "arbeidstrening", "state": "have"},
            {"id": "source-k6", "type": "tiltaksrapport", "title": "Avbruddsmelding", "date": {"date": "2024-04-12"}, "from": "arbeidsforberedende trening", "state": "have"}]},
        "work": {"occupations": [{"id": "occ-1", "title": "Lærling i IKT-servicefag", "requirements": "Nøyaktighet, systemer, brukerstøtte",
            "can": "Sette opp nettverk, bygge maskiner", "cannot": "Møte ukjente kunder nå", "realistic": "with_help", "decision": "aim",
            "route": "Tre fellesfag og en læreplass på et kjent sted"}], "local_market": "Få læreplasser, men flere små bedrifter med egne nettverk."},
        "area_environment": {"state": "not_relevant"},
        "area_work": {"state": "assessed", "assessment": "Sander arbeider nøyaktig når stedet er kjent. To tiltak ble avbrutt der alt var nytt.",
            "findings": [finding(2, "barrier", "Avbrøt to tiltak der han måtte møte ukjente.", "source-k5", "source-k6", meaning="Trenger et kjent sted og få mennesker først."),
                finding(1, "resource", "Nøyaktig i arbeid, sterk på systemer.", "source-k5", "source-k3"),
                finding(3, "resource", "Fullførte IKT-fagene på Vg2.", "source-k4"), finding(4, "barrier", "Mangler tre fellesfag.", "source-k4")]},
        "area_interests": {"state": "assessed", "assessment": "Klubben er stedet å begynne.",
            "findings": [finding(5, "resource", "Frivillig i e-sportklubben hver tirsdag, møter der.")]},
        "area_everyday": {"state": "not_known", "find_out": "Gjeld tar vi 20. oktober, Sander ba om å vente"},
        "area_health": {"state": "assessed", "assessment": "Sander kan være i aktivitet i korte økter. Behandlingen er ikke begynt, og virkningen kan ingen si noe om ennå.",
            "good_day": "På en god dag går jeg til klubben.", "risk_answer": "no", "prognosis": "better",
            "findings": [finding(8, "resource", "Tåler korte økter på kjente steder, best på kvelden.", "source-k1"),
                finding(9, "barrier", "Panikk i butikk og på buss, flere dårlige dager enn gode.", "source-k1", meaning="Ikke arbeid med mange ukjente nå."),
                finding(10, "barrier", "Behandling ikke begynt, venter på DPS siden 07.09.2026.", "source-k2")]},
        "tried": {"items": [
            {"id": "tried-1", "kind": "measure", "measure": "arbeidstrening", "what": "Arbeidstrening i butikk", "to": {"date": "2023-11-30"},
             "went": "Møtte noen av dagene. Da han var der, var arbeidet nøyaktig.", "ended": "wrong", "learnt": "Kassa passet ikke. Nøyaktigheten er der.", "source": "source-k5"},
            {"id": "tried-2", "kind": "measure", "measure": "aft", "what": "Arbeidsforberedende trening", "to": {"date": "2024-04-12"}, "went": "Avbrutt etter fire uker.", "learnt": "Et kjent sted først."}]},
        "overall": {"main_points": [{"id": "main-1", "text": "Mulighetene er gode på sikt, små nå."}, {"id": "main-2", "text": "Vi begynner i klubben, med to timer i uka."}],
            "a": {"text": "Mulighetene er gode på sikt, små nå."}, "b": {"text": "Læretid i IT, første steg er fagene og en praksis på kveldstid."},
            "c": {"text": "Støtte til små steg, skriftlig og på kjente steder."},
            "d": {"text": "Arbeidsevnen er nedsatt; om den er nedsatt med minst halvparten, kan ikke avgjøres nå, fordi behandlingen ikke er begynt."},
            "e": {"text": "Praksis i klubben med få timer, karriereveiledning, jobbspesialist når DPS er i gang."},
            "ability": "cannot_decide", "ability_reason": {"text": "Behandlingen er ikke begynt."}, "group": "TRENGER_VEILEDNING", "nav_goal": "SKAFFE_ARBEID",
            "way_ahead": {"text": "Klubben først, så fagene, så DPS."}, "against": "To avbrutte tiltak.", "reassess_when": "Når DPS er i gang, senest 31. januar 2027"},
        "agreement": {"from": "2026-09-15", "to": "2027-03-15", "goal": "Lærlingplass i IT. Ikke butikk.", "activities": activities,
            "milestones": [
                {"id": "milestone-1", "text": "Fire tirsdager på rad i klubben med en fast oppgave", "by": {"date": "2026-10-31", "bound": "by"}},
                {"id": "milestone-2", "text": "Vet hvilke tre fag, hvor og når de kan tas", "by": {"date": "2026-11-30", "bound": "by"}, "sign": "Sander har en liste"},
                {"id": "milestone-3", "text": "I gang med behandling", "by": {"date": "2027-01-31", "awaits": "time fra DPS, senest 14. januar 2027"}}],
            "waiting": [{"id": "wait-1", "what": "Behandling", "from_whom": "party-dps", "since": {"date": "2026-09-07"}, "next_actor": "party-cw",
                "next_check": "2026-10-20", "meanwhile": ["act-1", "act-2", "act-3", "act-4"], "recheck": True}],
            "expects_from_nav": "Skriftlig. Én ting om gangen. Ikke ring.", "nav_expects": "Melding hver onsdag, også når det ikke gikk."},
        "coop": {"rows": [{"id": "coop-1", "party": "party-club", "does": "møter Sander i klubben"}, {"id": "coop-2", "party": "party-gp"}, {"id": "coop-3", "party": "party-dps"}],
            "coordinator": "party-cw"},
        "follow": {"next_date": "2026-10-20", "time": "15.30", "place": "ved biblioteket", "form": "elsewhere", "purpose": "se på onsdagsmeldingene"},
        "dis": {"exists": "no"},
        "signing": {"signatures": [
            {"id": "sign-1", "party": "person", "mode": "paper", "name": "Sander Nyheim Løkken", "date": "2026-09-15", "place": "biblioteket", "read": True, "paper_at": "saksmappa"},
            {"id": "sign-2", "party": "party-cw", "mode": "paper", "name": "Aisha Rahimi-Vold", "date": "2026-09-15", "place": "biblioteket", "paper_at": "saksmappa"}]},
    }, **more)  # fmt: skip


def moment(case: Case, day: date) -> Moment:
    """The case on that day."""
    return Moment(case, day, GROUND)
