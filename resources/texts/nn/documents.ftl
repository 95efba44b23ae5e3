## Ord som berre står på papiret. Overskrifter og leietekstar står hos delane og felta sjølve.

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
doc-classification = Unnateke offentlegheit
doc-pages = Side {"{page}"} av {"{total}"}
doc-draft = UTKAST
doc-draft-note = Utkast { $date } kl. { $time }
doc-control-code = Kontrollkode { $code }
doc-seal-code = Forseglingskode { $code }
doc-record-note = Dette er ikkje ein avtale. Papiret viser kva vi har snakka om, og at det ikkje er skrive under.
doc-period = Gjeld frå { $from_ } til { $to }.
doc-period-meeting = Vi ser på han saman { $date }.

doc-card-person = { $title } for
doc-card-coordinating-caseworker = Rettleiar og koordinator
doc-card-others = Samarbeider med
doc-national-id = f.nr. { $id }
doc-born = fødd { $date }
doc-phone = Telefon { $number }
doc-confirmed = Stadfesta { $date }
doc-confirmed-by = Stadfesta { $date } av { $name }
doc-main-points = Kort fortalt

doc-you = du
    .third = { $person }
doc-you-object = deg
    .third = { $person }
doc-nav = { -nav }
doc-nobody-yet = Ikkje avtalt kven
doc-date-on = { $date }
doc-date-by = innan { $date }
doc-date-from = frå { $date }
doc-date-from-capital = Frå { $date }
doc-date-earliest = tidlegast { $date }
doc-date-until = til { $date }
doc-date-awaits = ventar på { $what }, blir vurdert seinast { $date }
doc-from-to = { $from_ } til { $to }
doc-hours-a-week = { $one ->
    [yes] { $hours } time i veka
   *[no] { $hours } timar i veka
}
doc-amount-hours = { $one ->
    [yes] { $value } time i veka
   *[no] { $value } timar i veka
}
doc-amount-days = { $one ->
    [yes] { $value } dag i veka
   *[no] { $value } dagar i veka
}
doc-amount-times = { $one ->
    [yes] { $value } gong i veka
   *[no] { $value } gonger i veka
}
doc-amount-percent = { $value } prosent
doc-at-clock = kl. { $time }

doc-talk-with = Med: { $names }
doc-talk-interpreter = Med tolk: { $detail }
doc-talk-no-interpreter = Det trongst tolk, men det blei ikkje brukt: { $reason }
doc-talk-read-aloud = Teksten er gått gjennom høgt
doc-talk-as-source = Samtale { $date }
doc-voice-patient = det du har fortalt legen
    .third = det personen har fortalt legen
doc-voice-both = dels vurderinga til legen, dels det du har fortalt
    .third = dels vurderinga til legen, dels det personen har fortalt
doc-agreeing = Einige om vegen vidare
doc-meaning-for-work = For arbeid
doc-followed-up = Følgt opp med: { $what }
doc-says = seier { $who }

doc-goal-open = Målet er under avklaring. Vi set målet seinast { $date }.
doc-road = Vegen til målet
doc-road-now = no
doc-road-goal = Målet
doc-road-hours = { $one ->
    [yes] { $hours } time
   *[no] { $hours } timar
}
doc-road-a-week = i veka
doc-road-step = Trinn { $number }
doc-road-from = { $what } frå { $date }
doc-road-stairs-alt = Trinna på vegen til målet: { $steps }.
doc-road-lanes-alt = Delmåla på vegen til målet: { $steps }.
doc-road-meeting = Vi møtest { $date }
doc-return-now = No
doc-return-target = Målet
doc-when = Når
doc-other-activities = Anna vi har avtalt
doc-together-with = Saman med { $names }
doc-follows-all = { $name } følgjer opp.
doc-evaluated = { $date }
doc-origin = Kjem frå: { $what }
doc-origin-part = { $kind } under «{ $area }»
doc-notice-oral = Vi har snakka om kva som kan skje om dette ikkje blir gjort, { $date }.
doc-read-and-understood = Lese og forstått
doc-checks = { $who }, { $date }
doc-find-out-area = { $area }: { $how }
doc-find-out-source = { $what } frå { $who }, venta { $date }
doc-expectations = Kva vi forventar av kvarandre
doc-you-coordinate = Du held i trådane sjølv.
    .third = { $person } held sjølv i trådane.
doc-coop-next = Neste gong { $date }
doc-consent-given = { $has_scope ->
    [yes] Samtykke { $date } til å snakke om: { $scope }
   *[no] Samtykke { $date }
}
doc-consent-refused = Ikkje samtykke til at vi snakkar saman ({ $date })
doc-contact-name = Rettleiaren din er { $name }.
    .third = Rettleiaren er { $name }.
doc-contact-phone = Du får kontakt på { $phone }.
    .third = Telefon { $phone }.

doc-signing-statement = Avtalen er laga saman i ein samtale { $date }.
doc-declaration = Eg har lese eller fått lese opp avtalen og veit kva han inneber.
doc-caseworker-at = Rettleiar, { $office }
doc-date = Dato
doc-place = Stad
doc-signature-alt = Underskrifta til { $name }
doc-signed-screen = Signert på skjerm { $when }
doc-confirmed-screen = Stadfesta på skjerm, utan å teikne, { $when }
doc-signed-paper = Signert på papir { $when }
doc-signed-behalf = Skrive under på vegner av denne personen { $when } av { $by }
doc-behalf-informed = Informert og sa ja { $date }.
doc-refused = Vil ikkje skrive under.
doc-sent = Sendt for underskrift { $date }.
doc-return-by = Venta tilbake { $date }.

doc-glossary = Ord og forkortingar
