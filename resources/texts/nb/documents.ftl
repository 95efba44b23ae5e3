## Ord som bare står på papiret. Overskrifter og ledetekster står hos delene og feltene selv.

doc-title-agreement = { $word ->
    [samarbeidsavtale] Samarbeidsavtale
    [aktivitetsplan] Aktivitetsplan
   *[aktivitetsavtale] Aktivitetsavtale
}
doc-title-complete = { $word ->
    [samarbeidsavtale] Vurdering og samarbeidsavtale
    [aktivitetsplan] Vurdering og aktivitetsplan
   *[aktivitetsavtale] Vurdering og aktivitetsavtale
}
doc-title-assessment = Vurdering
doc-title-programme = Avtale i kvalifiseringsprogrammet
doc-agreement = { $word ->
    [samarbeidsavtale] Samarbeidsavtale mellom deg og { -nav }
    [aktivitetsplan] Aktivitetsplan for deg og { -nav }
   *[aktivitetsavtale] Aktivitetsavtale mellom deg og { -nav }
}
    .third = { $word ->
        [samarbeidsavtale] Samarbeidsavtale
        [aktivitetsplan] Aktivitetsplan
       *[aktivitetsavtale] Aktivitetsavtale
    }
doc-subject = { $title } for { $name }
doc-classification = Unntatt offentlighet
doc-pages = Side {"{page}"} av {"{total}"}
doc-draft = UTKAST
doc-draft-note = Utkast { $date } kl. { $time }
doc-control-code = Kontrollkode { $code }
doc-seal-code = Forseglingskode { $code }
doc-record-note = Dette er ikke en avtale. Papiret viser hva vi har snakket om, og at det ikke er skrevet under.
doc-period = Gjelder fra { $from_ } til { $to }.
doc-period-meeting = Vi ser på den sammen { $date }.

doc-card-person = { $title } for
doc-card-coordinating-caseworker = Veileder og koordinator
doc-card-others = Samarbeider med
doc-national-id = f.nr. { $id }
doc-born = født { $date }
doc-phone = Telefon { $number }
doc-confirmed = Bekreftet { $date }
doc-confirmed-by = Bekreftet { $date } av { $name }
doc-main-points = Kort fortalt

doc-you = du
    .third = { $person }
doc-you-object = deg
    .third = { $person }
doc-nav = { -nav }
doc-nobody-yet = Ikke avtalt hvem
doc-date-on = { $date }
doc-date-by = innen { $date }
doc-date-from = fra { $date }
doc-date-from-capital = Fra { $date }
doc-date-earliest = tidligst { $date }
doc-date-until = til { $date }
doc-date-awaits = avventer { $what }, vurderes senest { $date }
doc-from-to = { $from_ } til { $to }
doc-hours-a-week = { $one ->
    [yes] { $hours } time i uken
   *[no] { $hours } timer i uken
}
doc-amount-hours = { $one ->
    [yes] { $value } time i uken
   *[no] { $value } timer i uken
}
doc-amount-days = { $one ->
    [yes] { $value } dag i uken
   *[no] { $value } dager i uken
}
doc-amount-times = { $one ->
    [yes] { $value } gang i uken
   *[no] { $value } ganger i uken
}
doc-amount-percent = { $value } prosent
doc-at-clock = kl. { $time }

doc-talk-with = Med: { $names }
doc-talk-interpreter = Med tolk: { $detail }
doc-talk-no-interpreter = Det trengtes tolk, men det ble ikke brukt: { $reason }
doc-talk-read-aloud = Teksten er gått gjennom høyt
doc-talk-as-source = Samtale { $date }
doc-voice-patient = det du har fortalt legen
    .third = det personen har fortalt legen
doc-voice-both = dels legens vurdering, dels det du har fortalt
    .third = dels legens vurdering, dels det personen har fortalt
doc-agreeing = Enige om veien videre
doc-meaning-for-work = For arbeid
doc-followed-up = Fulgt opp med: { $what }
doc-says = sier { $who }

doc-goal-open = Målet er under avklaring. Vi setter målet senest { $date }.
doc-road = Veien til målet
doc-road-now = nå
doc-road-goal = Målet
doc-road-hours = { $one ->
    [yes] { $hours } time
   *[no] { $hours } timer
}
doc-road-a-week = i uken
doc-road-step = Trinn { $number }
doc-road-from = { $what } fra { $date }
doc-road-stairs-alt = Trinnene på veien til målet: { $steps }.
doc-road-lanes-alt = Delmålene på veien til målet: { $steps }.
doc-road-meeting = Vi møtes { $date }
doc-return-now = Nå
doc-return-target = Målet
doc-when = Når
doc-other-activities = Annet vi har avtalt
doc-together-with = Sammen med { $names }
doc-follows-all = { $name } følger opp.
doc-evaluated = { $date }
doc-origin = Kommer fra: { $what }
doc-origin-part = { $kind } under «{ $area }»
doc-notice-oral = Vi har snakket om hva som kan skje hvis dette ikke blir gjort, { $date }.
doc-read-and-understood = Lest og forstått
doc-checks = { $who }, { $date }
doc-find-out-area = { $area }: { $how }
doc-find-out-source = { $what } fra { $who }, ventet { $date }
doc-expectations = Hva vi forventer av hverandre
doc-you-coordinate = Du holder i trådene selv.
    .third = { $person } holder selv i trådene.
doc-coop-next = Neste gang { $date }
doc-consent-given = { $has_scope ->
    [yes] Samtykke { $date } til å snakke om: { $scope }
   *[no] Samtykke { $date }
}
doc-consent-refused = Ikke samtykke til at vi snakker sammen ({ $date })
doc-contact-name = Veilederen din er { $name }.
    .third = Veilederen er { $name }.
doc-contact-phone = Du får kontakt på { $phone }.
    .third = Telefon { $phone }.

doc-signing-statement = Avtalen er laget sammen i en samtale { $date }.
doc-declaration = Jeg har lest eller fått lest opp avtalen og vet hva den betyr.
doc-caseworker-at = Veileder, { $office }
doc-date = Dato
doc-place = Sted
doc-signature-alt = Underskriften til { $name }
doc-signed-screen = Signert på skjerm { $when }
doc-confirmed-screen = Bekreftet på skjerm, uten å tegne, { $when }
doc-signed-paper = Signert på papir { $when }
doc-signed-behalf = Skrevet under på vegne av denne personen { $when } av { $by }
doc-behalf-informed = Informert og sa ja { $date }.
doc-refused = Vil ikke skrive under.
doc-sent = Sendt for underskrift { $date }.
doc-return-by = Ventes tilbake { $date }.

doc-glossary = Ord og forkortelser
