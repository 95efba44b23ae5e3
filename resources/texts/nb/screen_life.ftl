## Saken etter signeringen: historikk, versjoner, gjennomføring, avslutning, overlevering.

## Hendelser
history-sealed = Versjon { $after } ble forseglet.
history-signed = { $name } signerte versjon { $number } ({ $how }).
history-revised = Arbeidet med en ny versjon begynte. Versjon { $before } ligger som den er.
history-track-changed = Løpet ble endret fra { $before } til { $after }.
history-activity-status = Aktiviteten «{ $before }»: { $after }.
history-still-applies = Aktiviteten «{ $before }» gjelder fortsatt.
history-milestone-reached = Delmålet «{ $before }» er nådd.
history-answer-came = Svaret er kommet: { $before }.
history-waits-on = Ventingen ser vi på igjen { $after }.
history-return-outcome = Retur til arbeidsgiver: { $after }.
history-journalled = Versjon { $after } ble journalført.
history-ended = Avtalen ble avsluttet: { $after }.
history-handed-over = Saken ble lagt i en fil til en kollega.
history-taken-over = Saken ble tatt imot fra en kollega.
history-other = Noe ble endret.
history-why = Grunn: { $reason }.
history-what = { $what }.
history-by = Ført av { $name }.

## Versjoner
versions-title = Versjoner
versions-open = Versjoner og hendelser
versions-events = Hendelser
versions-all-events = Vis alle hendelser
versions-no-events = Ingenting er ført ennå.
versions-draft = Utkast
versions-draft-at = Utkast kl. { $clock }
versions-version = Versjon { $number }
versions-not-whole = endret
versions-back = Tilbake til saken
versions-new = Hva er nytt siden sist?
versions-changes = Endringer
versions-pages = Side ved side
versions-how = Vis som
versions-before = Før
versions-after = Nå
versions-count = { $count ->
    [0] { $before } og { $after } sier det samme.
    [1] { $before } og { $after }. Én endring. Resten er likt.
    [2] { $before } og { $after }. To endringer. Resten er likt.
    [3] { $before } og { $after }. Tre endringer. Resten er likt.
    [4] { $before } og { $after }. Fire endringer. Resten er likt.
    [5] { $before } og { $after }. Fem endringer. Resten er likt.
    [6] { $before } og { $after }. Seks endringer. Resten er likt.
   *[other] { $before } og { $after }. { $count } endringer. Resten er likt.
 }
versions-no-signing = Ingen trenger å signere på nytt for dette.
versions-same = Ingenting er endret
versions-alone = { $name } har ingen eldre versjon å sammenligne med.
versions-none = Det er ikke noe å vise ennå.
versions-kind-new = Nytt
versions-kind-changed = Endret
versions-kind-moved = Ny rekkefølge
versions-kind-gone = Tatt bort
versions-contact = trenger ikke ny signatur
versions-internal = står ikke i dokumentet
versions-print = Skriv ut versjon { $number }
versions-making = Lager sidene …
versions-page = { $name }, side { $number }
versions-changed-outside = Denne versjonen er endret utenfor programmet
versions-changed-outside-text = Den er ikke lenger det som ble forseglet. Den kan bare leses. Se etter en hel utgave i sikkerhetskopien eller på papir.

## Det gikk ikke som planlagt
failed-title = Det gikk ikke som planlagt
failed-lead = Nå åpner vi vurderingen i den samme saken. Ingenting slettes.
failed-planned-percent = { $name } skulle være i { $percent } prosent fra { $day }.
failed-planned = { $name } skulle være tilbake { $day }.
failed-what = Hva skjedde?
failed-what-hint = Skriv det dere er enige om. Teksten blir med i vurderingen.
failed-when = Når snakker dere sammen?
failed-when-hint = Helst innen to uker.
failed-kept = Dette følger med
failed-kept-facts = Fakta, behov og egne ord
failed-kept-goal = Målet
failed-kept-milestones = { $count ->
    [1] ett delmål
    [2] to delmål
    [3] tre delmål
    [4] fire delmål
    [5] fem delmål
    [6] seks delmål
   *[other] { $count } delmål
 }
failed-kept-steps = { $count ->
    [1] ett trinn
    [2] to trinn
    [3] tre trinn
    [4] fire trinn
    [5] fem trinn
    [6] seks trinn
   *[other] { $count } trinn
 }
failed-kept-activities = { $count ->
    [1] én aktivitet
    [2] to aktiviteter
    [3] tre aktiviteter
    [4] fire aktiviteter
    [5] fem aktiviteter
    [6] seks aktiviteter
   *[other] { $count } aktiviteter
 }
failed-kept-plan-text = Du velger hva som fortsatt gjelder.
failed-kept-signed = Avtalen dere signerte
failed-kept-signed-text = Forseglet { $day }. Den blir liggende som den er.
failed-opens = Dette åpnes
failed-more-time = Trengs det bare litt mer tid?
failed-more-time-text = Da holder det å flytte datoene. Avtalen signeres på nytt, uten vurdering.
failed-move = Flytt datoene
failed-open = Åpne vurderingen
failed-opening = { $count ->
    [0] Ingenting slettes.
    [1] Én del åpnes, ingenting slettes.
    [2] To deler åpnes, ingenting slettes.
    [3] Tre deler åpnes, ingenting slettes.
    [4] Fire deler åpnes, ingenting slettes.
    [5] Fem deler åpnes, ingenting slettes.
    [6] Seks deler åpnes, ingenting slettes.
    [7] Sju deler åpnes, ingenting slettes.
    [8] Åtte deler åpnes, ingenting slettes.
    [9] Ni deler åpnes, ingenting slettes.
    [10] Ti deler åpnes, ingenting slettes.
   *[other] { $count } deler åpnes, ingenting slettes.
 }
failed-lacks-what = Skriv hva som skjedde.
failed-lacks-when = Skriv når dere snakker sammen.

## Gjelder fortsatt?
still-title = Gjelder dette fortsatt?
still-text = Aktivitetene ble med fra forrige avtale. Svar på én om gangen.
still-yes = Gjelder fortsatt
still-no = Er stoppet
still-left = { $count ->
    [0] Alle aktivitetene er svart på.
    [1] Én aktivitet igjen.
   *[other] { $count } aktiviteter igjen.
 }

## Slik går det
progress-title = Slik går det
progress-lead = Oppfølging på to minutter. Det dere signerte, blir stående.
progress-milestones = Delmål
progress-activities = Aktiviteter
progress-waiting = Dette venter vi på
progress-return = Tilbake i jobb
progress-nothing = Det er ikke avtalt noe å følge opp
progress-next-talk = Neste oppfølging
progress-reached = Nådd
progress-reached-on = Nådd { $day }
progress-reached-when = Når ble det nådd?
progress-by = Innen { $day }
progress-until = til { $day }
progress-why-stopped = Hvorfor ble det slutt?
progress-how-done = Hvordan gikk det?
progress-came = Svaret er kommet
progress-wait-until = Vent til …
progress-until-when = Når ser vi på det igjen?
progress-check = sjekkes { $day }
progress-return-by = Tilbake { $day }
progress-is-back = Er tilbake som avtalt
progress-is-partly-back = Er delvis tilbake
progress-partly-how = Hvordan går det?
progress-enter = Før inn
progress-entered = Ført inn: { $what }
progress-lacks = { $what } Skriv noe her først.

## Avslutte
closing-open = Avslutt avtalen …
closing-title = Avslutte avtalen
closing-lead = Det som er forseglet, blir liggende som det er.
closing-note = Kort om hvordan det gikk
closing-note-hint = Blir med i historikken.
closing-lacks = Velg hvorfor avtalen avsluttes.
closing-end = Avslutt avtalen
closing-ended = Avtalen er avsluttet
closing-open-rows = Dette er fortsatt åpent
closing-open-rows-text = Det kan være helt riktig. Avtalen kan avsluttes likevel.
closing-settle = Før inn hvordan det gikk
journal-not-yet = Ikke journalført ennå
journal-not-archive = Denne maskinen er ikke arkivet. Journalfør dokumentet før saken slettes her.

## Å gjøre fra Mine saker
matter-register = Registrer signatur
matter-new-agreement = Lag ny avtale
matter-journalled = Før journalføring
matter-how-it-went = Før inn hvordan det gikk
matter-new-day = Ny dato
matter-settled = Ført inn for { $name }

## Kalender
calendar-title = Oppfølging, sak { $case }
calendar-make = Datoer til kalenderen …
calendar-filter = Kalenderfil (*.ics)
calendar-made = Datoene ligger i filen. Åpne den i kalenderen din.
calendar-empty = Det er ingen datoer å ta med.
calendar-not-made = Filen ble ikke laget. Velg et annet sted.

## Til og fra en kollega
desk-case_is_here = Saken ligger allerede her. Velg om du vil beholde din, eller legge den nye ved siden av.
desk-seal_broken = Versjon { $number } i filen er ikke lenger det som ble forseglet. Saken er ikke lagt inn. Be kollegaen se på den.
handover-open = Lag fil til kollega …
handover-title = Lag fil til kollega
handover-lead = Saken krypteres. Bare den som har passordfrasen, kan åpne filen.
handover-passphrase = Passordfrase for filen
handover-tell = Si passordfrasen på telefon eller ansikt til ansikt
handover-tell-text = Ikke send den sammen med filen. Den er ikke lagret noe sted.
handover-along = Dette følger med
handover-along-case = Saken slik den er nå
handover-along-sealed = Alle forseglede versjoner, med bevis
handover-along-history = Historikken
handover-stays = Saken blir liggende her også. Slett den når kollegaen har fått den og den er journalført.
handover-make = Lag filen …
handover-filter = Sak fra aevdesk (*.aevsak)
handover-made = { $file } er laget. Gi den til kollegaen.
handover-not-made = { $file } ble ikke laget. Velg et annet sted.
receive-title = En sak fra en kollega
receive-lead = Ingenting legges inn før du sier ja.
receive-choose = Åpne fil fra kollega …
receive-open = Åpne filen
receive-passphrase = Passordfrasen for filen
receive-passphrase-hint = Den fikk du av kollegaen som laget filen.
receive-lacks = Skriv passordfrasen.
receive-not-read = Filen { $file } kunne ikke leses. Ligger den fortsatt der?
receive-by = Fra { $name }, { $day }
receive-sealed = { $count ->
    [0] Ingen forseglede versjoner
    [1] Én forseglet versjon, hel
   *[other] { $count } forseglede versjoner, alle hele
 }
receive-alike = Du har en annen sak for samme navn og fødselsår
receive-alike-text = Se etter om det er samme person før du legger saken inn.
receive-is-new = Saken er ikke her fra før
receive-is-new-text = Den legges inn som den er, med forseglingene.
receive-is-same = Du har denne saken allerede
receive-is-same-text = Det står det samme i begge.
receive-is-newer = Du har denne saken allerede, og den i filen er nyere
receive-is-newer-text = De slås aldri sammen. Se hva som er ulikt, og velg.
receive-is-older = Du har denne saken allerede, og din er nyere
receive-is-older-text = De slås aldri sammen. Se hva som er ulikt, og velg.
receive-take = Legg inn saken
receive-keep-mine = Behold min
receive-beside = Legg inn ved siden av min
receive-differs = Dette er ulikt
receive-mine = Din
receive-theirs = I filen
progress-journal = Journalføring
journal-done = Journalført { $day }
journal-is-done = Journalført
journal-where = Hvor ligger det? Saksnummer eller mappe
