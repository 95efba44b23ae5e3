## Saka etter signeringa: historikk, versjonar, gjennomføring, avslutting, overlevering.

## Hendingar
history-sealed = Versjon { $after } blei forsegla.
history-signed = { $name } signerte versjon { $number } ({ $how }).
history-revised = Arbeidet med ein ny versjon byrja. Versjon { $before } ligg som han er.
history-track-changed = Løpet blei endra frå { $before } til { $after }.
history-activity-status = Aktiviteten «{ $before }»: { $after }.
history-still-applies = Aktiviteten «{ $before }» gjeld framleis.
history-milestone-reached = Delmålet «{ $before }» er nådd.
history-answer-came = Svaret er kome: { $before }.
history-waits-on = Ventinga ser vi på att { $after }.
history-return-outcome = Retur til arbeidsgivar: { $after }.
history-journalled = Versjon { $after } blei journalført.
history-ended = Avtalen blei avslutta: { $after }.
history-handed-over = Saka blei lagd i ei fil til ein kollega.
history-taken-over = Saka blei teken imot frå ein kollega.
history-other = Noko blei endra.
history-why = Grunn: { $reason }.
history-what = { $what }.
history-by = Ført av { $name }.

## Versjonar
versions-title = Versjonar
versions-open = Versjonar og hendingar
versions-events = Hendingar
versions-all-events = Vis alle hendingar
versions-no-events = Ingenting er ført enno.
versions-draft = Utkast
versions-draft-at = Utkast kl. { $clock }
versions-version = Versjon { $number }
versions-not-whole = endra
versions-back = Tilbake til saka
versions-new = Kva er nytt sidan sist?
versions-changes = Endringar
versions-pages = Side ved side
versions-how = Vis som
versions-before = Før
versions-after = No
versions-count = { $count ->
    [0] { $before } og { $after } seier det same.
    [1] { $before } og { $after }. Éi endring. Resten er likt.
    [2] { $before } og { $after }. To endringar. Resten er likt.
    [3] { $before } og { $after }. Tre endringar. Resten er likt.
    [4] { $before } og { $after }. Fire endringar. Resten er likt.
    [5] { $before } og { $after }. Fem endringar. Resten er likt.
    [6] { $before } og { $after }. Seks endringar. Resten er likt.
   *[other] { $before } og { $after }. { $count } endringar. Resten er likt.
 }
versions-no-signing = Ingen treng å signere på nytt for dette.
versions-same = Ingenting er endra
versions-alone = { $name } har ingen eldre versjon å samanlikne med.
versions-none = Det er ikkje noko å vise enno.
versions-kind-new = Nytt
versions-kind-changed = Endra
versions-kind-moved = Ny rekkjefølgje
versions-kind-gone = Teke bort
versions-contact = treng ikkje ny signatur
versions-internal = står ikkje i dokumentet
versions-print = Skriv ut versjon { $number }
versions-making = Lagar sidene …
versions-page = { $name }, side { $number }
versions-changed-outside = Denne versjonen er endra utanfor programmet
versions-changed-outside-text = Han er ikkje lenger det som blei forsegla. Han kan berre lesast. Sjå etter ei heil utgåve i tryggingskopien eller på papir.

## Det gjekk ikkje som planlagt
failed-title = Det gjekk ikkje som planlagt
failed-lead = No opnar vi vurderinga i den same saka. Ingenting blir sletta.
failed-planned-percent = { $name } skulle vere i { $percent } prosent frå { $day }.
failed-planned = { $name } skulle vere tilbake { $day }.
failed-what = Kva skjedde?
failed-what-hint = Skriv det de er samde om. Teksten blir med i vurderinga.
failed-when = Når snakkar de saman?
failed-when-hint = Helst innan to veker.
failed-kept = Dette følgjer med
failed-kept-facts = Fakta, behov og eigne ord
failed-kept-goal = Målet
failed-kept-milestones = { $count ->
    [1] eitt delmål
    [2] to delmål
    [3] tre delmål
    [4] fire delmål
    [5] fem delmål
    [6] seks delmål
   *[other] { $count } delmål
 }
failed-kept-steps = { $count ->
    [1] eitt trinn
    [2] to trinn
    [3] tre trinn
    [4] fire trinn
    [5] fem trinn
    [6] seks trinn
   *[other] { $count } trinn
 }
failed-kept-activities = { $count ->
    [1] éin aktivitet
    [2] to aktivitetar
    [3] tre aktivitetar
    [4] fire aktivitetar
    [5] fem aktivitetar
    [6] seks aktivitetar
   *[other] { $count } aktivitetar
 }
failed-kept-plan-text = Du vel kva som framleis gjeld.
failed-kept-signed = Avtalen de signerte
failed-kept-signed-text = Forsegla { $day }. Han blir liggjande som han er.
failed-opens = Dette blir opna
failed-more-time = Trengst det berre litt meir tid?
failed-more-time-text = Då held det å flytte datoane. Avtalen blir signert på nytt, utan vurdering.
failed-move = Flytt datoane
failed-open = Opne vurderinga
failed-opening = { $count ->
    [0] Ingenting blir sletta.
    [1] Éin del blir opna, ingenting blir sletta.
    [2] To delar blir opna, ingenting blir sletta.
    [3] Tre delar blir opna, ingenting blir sletta.
    [4] Fire delar blir opna, ingenting blir sletta.
    [5] Fem delar blir opna, ingenting blir sletta.
    [6] Seks delar blir opna, ingenting blir sletta.
    [7] Sju delar blir opna, ingenting blir sletta.
    [8] Åtte delar blir opna, ingenting blir sletta.
    [9] Ni delar blir opna, ingenting blir sletta.
    [10] Ti delar blir opna, ingenting blir sletta.
   *[other] { $count } delar blir opna, ingenting blir sletta.
 }
failed-lacks-what = Skriv kva som skjedde.
failed-lacks-when = Skriv når de snakkar saman.

## Gjeld framleis?
still-title = Gjeld dette framleis?
still-text = Aktivitetane blei med frå den førre avtalen. Svar på éin om gongen.
still-yes = Gjeld framleis
still-no = Er stoppa
still-left = { $count ->
    [0] Alle aktivitetane er svara på.
    [1] Éin aktivitet att.
   *[other] { $count } aktivitetar att.
 }

## Slik går det
progress-title = Slik går det
progress-lead = Oppfølging på to minutt. Det de signerte, blir ståande.
progress-milestones = Delmål
progress-activities = Aktivitetar
progress-waiting = Dette ventar vi på
progress-return = Tilbake i jobb
progress-nothing = Det er ikkje avtalt noko å følgje opp
progress-next-talk = Neste oppfølging
progress-reached = Nådd
progress-reached-on = Nådd { $day }
progress-reached-when = Når blei det nådd?
progress-by = Innan { $day }
progress-until = til { $day }
progress-why-stopped = Kvifor blei det slutt?
progress-how-done = Korleis gjekk det?
progress-came = Svaret er kome
progress-wait-until = Vent til …
progress-until-when = Når ser vi på det att?
progress-check = blir sjekka { $day }
progress-return-by = Tilbake { $day }
progress-is-back = Er tilbake som avtalt
progress-is-partly-back = Er delvis tilbake
progress-partly-how = Korleis går det?
progress-enter = Før inn
progress-entered = Ført inn: { $what }
progress-lacks = { $what } Skriv noko her først.

## Avslutte
closing-open = Avslutt avtalen …
closing-title = Avslutte avtalen
closing-lead = Det som er forsegla, blir liggjande som det er.
closing-note = Kort om korleis det gjekk
closing-note-hint = Blir med i historikken.
closing-lacks = Vel kvifor avtalen blir avslutta.
closing-end = Avslutt avtalen
closing-ended = Avtalen er avslutta
closing-open-rows = Dette er framleis ope
closing-open-rows-text = Det kan vere heilt rett. Avtalen kan avsluttast likevel.
closing-settle = Før inn korleis det gjekk
journal-not-yet = Ikkje journalført enno
journal-not-archive = Denne maskina er ikkje arkivet. Journalfør dokumentet før saka blir sletta her.

## Å gjere frå Mine saker
matter-register = Registrer signatur
matter-new-agreement = Lag ny avtale
matter-journalled = Før journalføring
matter-how-it-went = Før inn korleis det gjekk
matter-new-day = Ny dato
matter-settled = Ført inn for { $name }

## Kalender
calendar-title = Oppfølging, sak { $case }
calendar-make = Datoar til kalenderen …
calendar-filter = Kalenderfil (*.ics)
calendar-made = Datoane ligg i fila. Opne henne i kalenderen din.
calendar-empty = Det er ingen datoar å ta med.
calendar-not-made = Fila blei ikkje laga. Vel ein annan stad.

## Til og frå ein kollega
desk-case_is_here = Saka ligg allereie her. Vel om du vil behalde di, eller leggje den nye ved sida av.
desk-seal_broken = Versjon { $number } i fila er ikkje lenger det som blei forsegla. Saka er ikkje lagd inn. Be kollegaen sjå på henne.
handover-open = Lag fil til kollega …
handover-title = Lag fil til kollega
handover-lead = Saka blir kryptert. Berre den som har passordfrasen, kan opne fila.
handover-passphrase = Passordfrase for fila
handover-tell = Sei passordfrasen på telefon eller ansikt til ansikt
handover-tell-text = Ikkje send han saman med fila. Han er ikkje lagra nokon stad.
handover-along = Dette følgjer med
handover-along-case = Saka slik ho er no
handover-along-sealed = Alle forsegla versjonar, med bevis
handover-along-history = Historikken
handover-stays = Saka blir liggjande her òg. Slett henne når kollegaen har fått henne og ho er journalført.
handover-make = Lag fila …
handover-filter = Sak frå aevdesk (*.aevsak)
handover-made = { $file } er laga. Gi henne til kollegaen.
handover-not-made = { $file } blei ikkje laga. Vel ein annan stad.
receive-title = Ei sak frå ein kollega
receive-lead = Ingenting blir lagt inn før du seier ja.
receive-choose = Opne fil frå kollega …
receive-open = Opne fila
receive-passphrase = Passordfrasen for fila
receive-passphrase-hint = Han fekk du av kollegaen som laga fila.
receive-lacks = Skriv passordfrasen.
receive-not-read = Fila { $file } kunne ikkje lesast. Ligg ho framleis der?
receive-by = Frå { $name }, { $day }
receive-sealed = { $count ->
    [0] Ingen forsegla versjonar
    [1] Éin forsegla versjon, heil
   *[other] { $count } forsegla versjonar, alle heile
 }
receive-alike = Du har ei anna sak for same namn og fødselsår
receive-alike-text = Sjå etter om det er same person før du legg saka inn.
receive-is-new = Saka er ikkje her frå før
receive-is-new-text = Ho blir lagd inn som ho er, med forseglingane.
receive-is-same = Du har denne saka allereie
receive-is-same-text = Det står det same i begge.
receive-is-newer = Du har denne saka allereie, og ho i fila er nyare
receive-is-newer-text = Dei blir aldri slått saman. Sjå kva som er ulikt, og vel.
receive-is-older = Du har denne saka allereie, og di er nyare
receive-is-older-text = Dei blir aldri slått saman. Sjå kva som er ulikt, og vel.
receive-take = Legg inn saka
receive-keep-mine = Behald mi
receive-beside = Legg inn ved sida av mi
receive-differs = Dette er ulikt
receive-mine = Di
receive-theirs = I fila
progress-journal = Journalføring
journal-done = Journalført { $day }
journal-is-done = Journalført
journal-where = Kvar ligg det? Saksnummer eller mappe
