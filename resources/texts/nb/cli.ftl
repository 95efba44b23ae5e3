# What the command line says.

cli-may-be-signed = Saken kan signeres.
cli-may-not-be-signed = { $n ->
    [one] Én mangel hindrer signering.
   *[other] { $n } mangler hindrer signering.
}
cli-blocking = mangel 
cli-note = merknad
cli-written = { $file } er skrevet.
cli-not-written = { $file } kunne ikke skrives ({ $why }). Velg en annen mappe, eller lukk filen hvis den er åpen.
cli-not-read = { $file } kan ikke leses. Sjekk at filen finnes og at du har tilgang.
cli-export-warning = { $file } blir skrevet uten kryptering, og alle som får tak i filen, kan lese den. Vil du fortsette?
cli-passphrase = Passordfrase
cli-schema-title = Saksfil for aevdesk, versjon { $version }
cli-schema-description = Alt aevdesk har om én sak. Felt som ikke er fylt ut, kan utelates.

cli-ok = ok
cli-failed = FEIL

# The self-test.

selftest-store = kryptert lager
selftest-case = sak fylt ut
selftest-undo = angre
selftest-ready = kan signeres
selftest-signed = signert av begge
selftest-sealed = forseglet
selftest-unlocked = låst opp med nødkoden
selftest-read-back = lest tilbake
selftest-documents = Word og PDF
selftest-verified = kontrollert, også etter en endret byte
selftest-nothing-plain = ingenting ligger åpent på disken
selftest-kept = forseglede filer
selftest-fault-error = uventet feil
selftest-fault-case-differs = saken er en annen enn den som ble skrevet
selftest-fault-undo = angre førte ikke tilbake
selftest-fault-not-signed = saken er ikke merket som signert
selftest-fault-wrong-passphrase-opened = en gal passordfrase åpnet lageret
selftest-fault-not-ready = noe hindrer signering
selftest-fault-file-differs = filen er en annen
selftest-fault-text-lost = tekst mangler
selftest-fault-not-genuine = filen er ikke ekte
selftest-fault-change-not-found = endringen ble ikke funnet
selftest-fault-plain-text = tekst fra saken ligger åpent
selftest-fault-step-missing = et tidligere steg mangler

# How a command is used, and what is wrong with how it was called.

cli-usage = Bruk:
cli-usage-options = [VALG]
cli-usage-command = KOMMANDO
cli-options = Valg
cli-commands = Kommandoer
cli-help = Vis denne hjelpen.
cli-version = Vis hvilken utgave dette er.
cli-required = [må være med]
cli-see-help = Skriv «{ $command }» for å se hvordan den brukes.
cli-no-command = «{ $name }» er ikke en kommando.
cli-no-option = Valget { $name } finnes ikke her.
cli-no-value = Etter { $name } skal det stå en verdi, eller ingenting.
cli-missing = { $name } mangler.
cli-choose = Etter { $name } skal det stå én av disse: { $choices }.
cli-date = Etter { $name } skal det stå en dato, slik: 2026-02-05.
cli-wrong-value = Verdien etter { $name } kan ikke brukes.
cli-wrong-call = Kommandoen er ikke skrevet riktig.
cli-broken-off = Avbrutt. Ingenting er skrevet.
