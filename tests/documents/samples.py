"""Finished contents written by hand, to try the page on: the fictional cases 01 and 04 of the demo cases, shortened."""

from aevdesk.documents.content import (
    Activities,
    ActivityColumns,
    ActivityGroup,
    ActivityRow,
    Agreement,
    Area,
    Content,
    Cooperation,
    CooperationRow,
    Expectations,
    FindingRow,
    Frame,
    Info,
    Need,
    Overall,
    OwnView,
    PartyCard,
    Passage,
    Points,
    Road,
    RoadBar,
    RoadLane,
    RoadStep,
    RoadTick,
    Rows,
    SignaturePlace,
    Signing,
    SourceColumns,
    SourceRow,
    Sources,
    Tried,
    TriedColumns,
    TriedRow,
    Waiting,
    WaitingColumns,
    WaitingRow,
)

COLUMNS = ActivityColumns("Hva", "Hvem", "Hensikt", "Når", "Oppfølging")
STROKES = (
    ((10, 60), (30, 10), (42, 55), (60, 20), (75, 58), (95, 30), (110, 55), (130, 40), (150, 50)),
    ((160, 20), (165, 60), (180, 45), (200, 52), (240, 30)),
)


def nurse() -> Content:
    """Case 01, the whole document."""
    road = Road(
        heading="Veien til målet",
        shape="stairs",
        alt="Trinn for trinn: 8 timer i uken fra 9. februar 2026, 13,5 timer fra 2. mars, 20 timer fra 13. april, "
        "26,6 timer fra 8. juni. Målet er 15. juni 2026.",
        steps=(
            RoadStep(1, "8 timer", "bare dag", 0, 250, 30),
            RoadStep(2, "13,5 timer", "", 250, 500, 51),
            RoadStep(3, "20 timer", "", 500, 750, 75),
            RoadStep(4, "26,6 timer", "hele stillingen, også kveld", 750, 1000, 100, is_goal=True),
        ),
        ticks=(RoadTick("9. feb.", 0), RoadTick("2. mars", 250), RoadTick("13. april", 500), RoadTick("8. juni", 750)),
        marks=(RoadTick("26. mars", 393),),
        marks_note="Vi møtes 26. mars 2026: justere trinn 3.",
    )
    activities = Activities(
        heading="Dette har vi avtalt",
        columns=COLUMNS,
        with_follow_up=True,
        groups=(
            ActivityGroup(
                "Du",
                "Marit Elise Rognhaug",
                rows=(
                    ActivityRow("Jobber etter trinnene 1–4", "Du", "tilbake i stillingen", "9. februar–15. juni 2026"),
                    ActivityRow(
                        "Fysioterapi to ganger i uka, Lundvik Fysio",
                        "Du",
                        "styrke til forflytning av pasienter",
                        "til 30. april 2026",
                    ),
                    ActivityRow(
                        "Kontroll hos fastlegen",
                        "Du",
                        "se at trinn 3 er trygt",
                        "20. mars 2026",
                        lines=("Sammen med Ivar Bråten-Moe, fastlege",),
                    ),
                ),
            ),
            ActivityGroup(
                "Siri Anne Holtet",
                "avdelingsleder, Solvoll sykehjem",
                rows=(
                    ActivityRow(
                        "Rom 4–11 med takheis, to ved hver forflytning, bare dagvakt",
                        "Siri Anne Holtet",
                        "unngå den risikoen legen peker på",
                        "til 31. mai 2026",
                        "Vi ser på det 26. mars 2026",
                        lines=("Varsling etter prosedyre «blodtrykk < 90 & > 140»",),
                    ),
                ),
            ),
            ActivityGroup(
                "Nav",
                "Torunn Engebakk, veileder",
                rows=(ActivityRow("Kaller inn til trepartsmøte", "Nav", "justere trinnene", "26. mars 2026"),),
            ),
        ),
    )
    return Content(
        kind="complete",
        language="nb",
        title="Aktivitetsavtale",
        made="2026-02-05T10:30",
        frame=Frame("Nav Lundvik", "Aktivitetsavtale for Marit Elise Rognhaug", "Unntatt offentlighet",
                    "Side {page} av {total}", "Utkast", "Utkast 5. februar 2026 kl. 10.30"),
        period="Gjelder fra 5. februar 2026 til 15. juni 2026.",
        next_meeting="Vi ser på den sammen 26. mars 2026.",
        parties=(
            PartyCard("Avtalen gjelder", "Marit Elise Rognhaug", ("f.nr. 148578 21492",), ("Telefon 68 05 01 47",)),
            PartyCard("Veilederen din", "Torunn Engebakk", ("Nav Lundvik",), ("Telefon 68 05 01 99",)),
            PartyCard("Arbeidsgiver", "Solvoll sykehjem", ("Siri Anne Holtet, avdelingsleder", "Bekreftet 29. januar 2026")),
        ),
        facts=Rows("Om saken", (Passage("Stilling", "Sykepleier, 75 %"), Passage("Sykmeldt", "80 % fra 2. februar 2026"))),
        conversation=Rows("Samtalen vår", (Passage("5. februar 2026", "Møte på kontoret. Med: deg, Torunn Engebakk, Siri Anne Holtet."),)),
        own_view=OwnView(
            "Slik ser du det selv",
            how="Du skrev selv, 3. februar 2026",
            situation=Passage("Slik er situasjonen min nå", "Klar for jobb 💪🏻😅 kneet er “nesten” som nytt!", quote=True),
            wish=Passage("Dette ønsker jeg", "Det er der jeg hører til. Jeg har vært der i nitten år.", quote=True),
            hard=Passage("Dette er vanskelig", "At jeg sier ja til for mye første uka fordi de mangler folk.", quote=True),
        ),
        need=Need(
            "Hvorfor vi lager en avtale uten full vurdering",
            reason=Passage("", "Marit skal tilbake til stillingen sin på Solvoll sykehjem. Arbeidsgiver har bekreftet det, "
                "og helsa er avklart. Annet arbeid, utdanning og andre forhold er derfor ikke tatt opp."),
            statement=Passage("Det du trenger for å komme tilbake", "Marit trenger Nav til tre ting: inntekt mens hun trapper opp, "
                "noen som følger med på at trinnene ikke går for fort, og et møte med arbeidsgiver midtveis."),
            possibilities=Passage("Mulighetene dine i arbeidet", "Kan gå dagvakter på rom med takheis."),
            opens_when=Passage("Når vi gjør en full vurdering likevel", "Hvis du ikke er i full stilling innen 15. juni 2026."),
        ),
        agreement=Agreement(
            "Aktivitetsavtale mellom deg og Nav",
            goal=Passage("Hovedmålet ditt", "Jeg skal være tilbake i hele 75 %-stillingen min på Solvoll innen 15. juni 2026."),
            road=road,
            activities=activities,
            expectations=Expectations(
                "Hva vi forventer av hverandre",
                Passage("Dette forventer du av Nav", "At du ringer hvis du ikke hører noe, og at jeg slipper å forklare alt på nytt.", quote=True),
                Passage("Dette forventer Nav av deg", "Sier fra innen to dager hvis et trinn ikke går, og sender meldekort når AAP er innvilget."),
            ),
            if_not=Passage("Hvis det ikke går", "Vi møtes innen to uker og finner ut sammen hva som trengs."),
            cooperation=Cooperation("Andre som er med", rows=(
                CooperationRow("Siri Anne Holtet, avdelingsleder", "får kopi av avtalen, ikke av noe annet"),
                CooperationRow("Ivar Bråten-Moe, fastlege", consent="Du har sagt ja til at vi snakker sammen 5. februar 2026"),
            )),
            follow_up=Passage("Neste oppfølging", "Torsdag 26. mars 2026, trepartsmøte på Solvoll, for å justere trinn 3."),
        ),
        info=Info(
            "Viktig å vite",
            ("Dette papiret sier hva du og Nav har avtalt: målet ditt, hva du gjør, hva Nav og andre gjør, og når. Vi har laget det sammen.",
             "Planen gir deg ikke automatisk rett til tiltakene i den. Du får eget svar når Nav har tatt stilling til et tiltak eller en stønad.",
             "Du kan få se saken din, be om kopi og be om at feil blir rettet."),
            contact="Veilederen din er Torunn Engebakk. Du får kontakt på 68 05 01 99.",
        ),
        signing=Signing(
            "Underskrift",
            "Avtalen er laget sammen i en samtale 5. februar 2026. Vi har begge fått et eksemplar.",
            places=(
                SignaturePlace("Marit Elise Rognhaug", "", "Jeg har lest eller fått lest opp avtalen og vet hva den betyr.",
                    ("Signert på skjerm 5. februar 2026 kl. 10.48, Nav Lundvik",), STROKES, alt="Signaturen til Marit Elise Rognhaug"),
                SignaturePlace("Torunn Engebakk", "Veileder, Nav Lundvik", fill_in=("Dato", "Sted")),
            ),
        ),
        glossary=Rows("Ord og forkortelser", (Passage("AAP", "arbeidsavklaringspenger"),)),
    )  # fmt: skip


def student() -> Content:
    """Case 04, the whole document."""
    road = Road(
        heading="Veien til målet",
        shape="lanes",
        alt="Tre delmål: Fire tirsdager på rad innen 31. oktober 2026. Vet hvilke fag innen 30. november 2026. "
        "I gang med behandling senest 14. januar 2027.",
        lanes=(
            RoadLane(
                1, "Fire tirsdager på rad i klubben med en fast oppgave", (RoadBar("To timer i klubben", 50, 330),), 330
            ),
            RoadLane(
                2,
                "Vet hvilke tre fag, hvor og når de kan tas",
                (RoadBar("Samtale med karriereveileder", 100, 320),),
                540,
            ),
            RoadLane(3, "I gang med behandling", (), 860),
        ),
        ticks=tuple(
            RoadTick(m, 142 * i) for i, m in enumerate(("sep.", "okt.", "nov.", "des.", "jan.", "feb.", "mars"))
        ),
        goal_label="Målet",
        marks=(RoadTick("20. okt.", 250),),
        marks_note="Vi møtes 20. oktober 2026: se på onsdagsmeldingene.",
    )
    areas = (
        Area(
            "Det du kan og har gjort",
            (
                FindingRow(
                    "Ressurs",
                    True,
                    "Nøyaktig i arbeid, sterk på systemer.",
                    source="Sluttrapport 30. nov. 2023, PPT 2018",
                ),
                FindingRow(
                    "Hindring",
                    False,
                    "Avbrøt to tiltak der han måtte møte ukjente.",
                    "Trenger et kjent sted og få mennesker først.",
                    "Sluttrapport 30. nov. 2023",
                    "Fulgt opp med: To timer i klubben",
                ),
            ),
            assessment=Passage("Veilederens vurdering", "Sander arbeider nøyaktig når stedet er kjent."),
            meaning_label="For arbeid",
        ),
        Area(
            "Det du vil og det som driver deg",
            (
                FindingRow(
                    "Ressurs", True, "Frivillig i e-sportklubben hver tirsdag, møter der.", source="Fortalt av deg"
                ),
            ),
            assessment=Passage("Veilederens vurdering", "Klubben er stedet å begynne."),
            meaning_label="For arbeid",
        ),
        Area(
            "Helsen din og hva den betyr for arbeid",
            (
                FindingRow(
                    "Ressurs",
                    True,
                    "Tåler korte økter på kjente steder, best på kvelden.",
                    source="Legeerklæring 24. aug. 2026",
                ),
                FindingRow(
                    "Hindring",
                    False,
                    "Panikk i butikk og på buss, flere dårlige dager enn gode.",
                    "Ikke arbeid med mange ukjente nå.",
                    "Fortalt av deg, gjengitt av legen",
                    "Fulgt opp med: Melding til Aisha hver onsdag",
                ),
                FindingRow(
                    "Hindring",
                    False,
                    "Behandling ikke begynt, venter på DPS siden 7. september 2026.",
                    "",
                    "Brev 7. sep. 2026",
                ),
            ),
            details=(Passage("En god dag", "På en god dag går jeg til klubben.", quote=True),),
            assessment=Passage("Veilederens vurdering", "Kan være i aktivitet i korte økter."),
            meaning_label="For arbeid",
        ),
    )
    return Content(
        kind="complete",
        language="nb",
        title="Vurdering og aktivitetsavtale",
        made="2026-09-15T16:30",
        frame=Frame("Nav Storbygda", "Vurdering og aktivitetsavtale for Sander Nyheim Løkken", "Unntatt offentlighet",
                    "Side {page} av {total}", code="Kontrollkode ABCD-EFGH-IJKL-MNOP"),
        period="Gjelder fra 15. september 2026 til 15. mars 2027.",
        next_meeting="Vi ser på den sammen 20. oktober 2026.",
        parties=(
            PartyCard("Avtalen gjelder", "Sander Nyheim Løkken", ("f.nr. 308702 61779", "Granittveien 88, H0302"), ("Telefon 68 05 04 24",)),
            PartyCard("Veilederen din", "Aisha Rahimi-Vold", ("Nav Storbygda, ungdomsteamet",), ("Telefon 68 05 04 99",)),
            PartyCard("Samarbeider med", "Henning Ulvestad, fastlege", ("Storbygda DPS", "Mikkel Oddvarsen, klubbleder")),
        ),
        main_points=Points("Kort fortalt", ("Mulighetene er gode på sikt, små nå.", "Behandlingen er ikke begynt.", "Vi begynner i klubben, med to timer i uka.")),
        facts=Rows("Om saken", (Passage("Hvor i løpet du er", "Søkt om AAP"),)),
        own_view=OwnView("Slik ser du det selv", "Du skrev selv, 10. september 2026",
            situation=Passage("Slik er situasjonen min nå", "{% if angst %}hjemme{% else %}jobb{% endif %}\nfremtid = None\n{{ meg }} kommer ca 15.30 hvis det ikke er folk i døra", quote=True),
            wish=Passage("Dette ønsker jeg", "Lærling i IT. Ikke butikk.", quote=True)),
        sources=Sources("Dette bygger vi på", SourceColumns("Kilde", "Fra", "Dato"), (
            SourceRow("Legeerklæring", "Henning Ulvestad, fastlege", "24. august 2026", "Kan være i aktivitet i korte økter på kjente steder."),
            SourceRow("Uttalelse fra skole eller PPT", "PPT", "2018", "Trenger beskjeder skriftlig, én om gangen."),
            SourceRow("Sluttrapport eller tiltaksrapport", "arbeidstrening", "30. november 2023"))),
        areas=areas,
        tried=Tried("Det vi har prøvd, og hvordan det gikk", TriedColumns("Hva", "Hvordan det gikk", "Hva vi lærte"), (
            TriedRow("Arbeidstrening", "november 2023", "Møtte noen av dagene. Arbeidet var nøyaktig.", "Passet ikke", "Kassa passet ikke."),
            TriedRow("Arbeidsforberedende trening (AFT)", "2024", "Avbrutt etter fire uker.", "Passet ikke", "Kjent sted først."))),
        overall=Overall("Slik vurderer vi mulighetene dine",
            a=Passage("Mulighetene dine til å få eller beholde arbeid", "Mulighetene er gode på sikt, små nå."),
            b=Passage("Hva slags arbeid som kan være målet", "Læretid i IT, første steg er fagene og en praksis på kveldstid."),
            c=Passage("Hva du trenger hjelp til for å komme i arbeid", "Støtte til små steg, skriftlig og på kjente steder."),
            d=Passage("Om arbeidsevnen er nedsatt, og hvor mye", "Arbeidsevnen er nedsatt; om den er nedsatt med minst halvparten, kan ikke avgjøres nå, fordi behandlingen ikke er begynt."),
            e=Passage("Hva slags hjelp som kan være aktuell", "Praksis i klubben med få timer, karriereveiledning, jobbspesialist når DPS er i gang."),
            ability=Passage("Er arbeidsevnen nedsatt med minst halvparten?", "Kan ikke avgjøres nå"),
            group=Passage("Innsatsgruppe", "Trenger veiledning (situasjonsbestemt innsats)"),
            nav_goal=Passage("Hovedmål i oppfølgingsvedtaket", "Skaffe arbeid"),
            way_ahead=Passage("Veien videre", "Klubben først, fagene så, DPS fra januar.")),
        agreement=Agreement(
            "Aktivitetsavtale mellom deg og Nav",
            goal=Passage("Hovedmålet ditt", "Lærlingplass i IT. Ikke butikk."),
            road=road,
            activities=Activities("Dette har vi avtalt", COLUMNS, (
                ActivityGroup("Fire tirsdager på rad i klubben med en fast oppgave", "innen 31. oktober 2026", 1, (
                    ActivityRow("To timer i klubben, ansvar for nettverket", "Du og Mikkel Oddvarsen", "se hva du tåler på et kjent sted", "tirsdager kl. 18–20, fra 22. september 2026", lines=("Kommer fra: interesser og helse",)),
                    ActivityRow("Melding til Aisha hver onsdag: gikk det, hva hjalp", "Du", "gode og dårlige dager, svart på hvitt", "hver onsdag"))),
                ActivityGroup("Vet hvilke tre fag, hvor og når de kan tas", "innen 30. november 2026", 2, lines=("Slik ser vi at det er nådd: Du har en liste",), rows=(
                    ActivityRow("Samtale med karriereveileder i fylkeskommunen, på skjerm", "Du. Aisha Rahimi-Vold bestiller", "finne fagene", "innen 30. oktober 2026"),)),
                ActivityGroup("I gang med behandling", "senest 14. januar 2027", 3, (
                    ActivityRow("Skriver til DPS og spør om avbudstime", "Aisha Rahimi-Vold, Nav", "kortere ventetid", "18. september 2026"),)),
                ActivityGroup("Annet vi har avtalt", "", 0, (
                    ActivityRow("Snakker om økonomi og gjeld", "Du og Aisha Rahimi-Vold", "det som ikke er kartlagt", "20. oktober 2026"),))), with_who=True),
            waiting=Waiting("Mens vi venter", WaitingColumns("Hva vi venter på", "Fra hvem", "Siden", "Neste skritt", "Imens"), (
                WaitingRow("Behandling", "Storbygda DPS", "7. september 2026", "Aisha sjekker 18. september 2026", "To timer i klubben, melding hver onsdag"),)),
            find_out=Points("Dette skal vi finne ut", ("Gjeld: vi tar det 20. oktober 2026",)),
            expectations=Expectations("Hva vi forventer av hverandre",
                Passage("Dette forventer du av Nav", "Skriftlig. Én ting om gangen. Ikke ring.", quote=True),
                Passage("Dette forventer Nav av deg", "Melding hver onsdag, også når det ikke gikk.")),
            cooperation=Cooperation("Andre som er med", (CooperationRow("Mikkel Oddvarsen, klubbleder", "møter deg i klubben", contact="vet bare om klubben"),
                CooperationRow("Storbygda DPS", consent="Du har sagt ja til at vi snakker sammen 15. september 2026")),
                coordinator=Passage("Hvem som holder i trådene", "Aisha Rahimi-Vold")),
            follow_up=Passage("Neste oppfølging", "Tirsdag 20. oktober 2026, ved biblioteket, for å se på onsdagsmeldingene.")),
        info=nurse().info,
        signing=Signing("Underskrift", "Avtalen er laget sammen i en samtale 15. september 2026.", places=(
            SignaturePlace("Sander Nyheim Løkken", "", "Jeg har lest eller fått lest opp avtalen og vet hva den betyr.", ("Signert på papir 15. september 2026, biblioteket",), is_drawn_on=False),
            SignaturePlace("Aisha Rahimi-Vold", "Veileder, Nav Storbygda", lines=("Signert på papir 15. september 2026, biblioteket",), is_drawn_on=False))),
    )  # fmt: skip
