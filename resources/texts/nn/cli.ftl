# What the command line says.

cli-may-be-signed = Saka kan signerast.
cli-may-not-be-signed = { $n ->
    [one] Éin mangel hindrar signering.
   *[other] { $n } manglar hindrar signering.
}
cli-blocking = mangel 
cli-note = merknad
cli-written = { $file } er skriven.
cli-not-written = { $file } kunne ikkje skrivast ({ $why }). Vel ei anna mappe, eller lukk fila om ho er open.
cli-not-read = { $file } kan ikkje lesast. Sjekk at fila finst og at du har tilgang.
cli-export-warning = { $file } blir skriven utan kryptering, og alle som får tak i fila, kan lese ho. Vil du halde fram?
cli-passphrase = Passordfrase
cli-schema-title = Saksfil for aevdesk, versjon { $version }
cli-schema-description = Alt aevdesk har om éi sak. Felt som ikkje er fylte ut, kan utelatast.

cli-ok = ok
cli-failed = FEIL

# The self-test.

selftest-store = kryptert lager
selftest-case = sak fylt ut
selftest-undo = angre
selftest-ready = kan signerast
selftest-signed = signert av begge
selftest-sealed = forsegla
selftest-unlocked = låst opp med naudkoden
selftest-read-back = lese tilbake
selftest-documents = Word og PDF
selftest-verified = kontrollert, også etter ein endra byte
selftest-nothing-plain = ingenting ligg ope på disken
selftest-kept = forsegla filer
selftest-fault-error = uventa feil
selftest-fault-case-differs = saka er ei anna enn den som blei skriven
selftest-fault-undo = angre førte ikkje tilbake
selftest-fault-not-signed = saka er ikkje merkt som signert
selftest-fault-wrong-passphrase-opened = ein gal passordfrase opna lageret
selftest-fault-not-ready = noko hindrar signering
selftest-fault-file-differs = fila er ei anna
selftest-fault-text-lost = tekst manglar
selftest-fault-not-genuine = fila er ikkje ekte
selftest-fault-change-not-found = endringa blei ikkje funnen
selftest-fault-plain-text = tekst frå saka ligg ope
selftest-fault-step-missing = eit tidlegare steg manglar

# How a command is used, and what is wrong with how it was called.

cli-usage = Bruk:
cli-usage-options = [VAL]
cli-usage-command = KOMMANDO
cli-options = Val
cli-commands = Kommandoar
cli-help = Vis denne hjelpa.
cli-version = Vis kva utgåve dette er.
cli-required = [må vere med]
cli-see-help = Skriv «{ $command }» for å sjå korleis ho blir brukt.
cli-no-command = «{ $name }» er ikkje ein kommando.
cli-no-option = Valet { $name } finst ikkje her.
cli-no-value = Etter { $name } skal det stå ein verdi, eller ingenting.
cli-missing = { $name } manglar.
cli-choose = Etter { $name } skal det stå ein av desse: { $choices }.
cli-date = Etter { $name } skal det stå ein dato, slik: 2026-02-05.
cli-wrong-value = Verdien etter { $name } kan ikkje brukast.
cli-wrong-call = Kommandoen er ikkje skriven rett.
cli-broken-off = Avbrote. Ingenting er skrive.
