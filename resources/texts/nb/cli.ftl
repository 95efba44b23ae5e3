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
cli-verify-genuine = { $file }: ekte. Filen er nøyaktig det som ble forseglet.
cli-verify-changed = { $file }: endret.
cli-verify-undecided = { $file }: kan ikke avgjøres.
cli-verify-file = filen er ikke den som ble forseglet
cli-verify-evidence = beviset er endret
cli-verify-seal = forseglingen er endret
cli-verify-content = innholdet er endret
cli-verify-statements = signaturene er endret
cli-verify-signed-content = noen har signert et annet innhold
cli-verify-evidence-missing = beviset (samme navn, slutter på .segl.json) ligger ikke ved siden av filen
cli-verify-evidence-unreadable = beviset kan ikke leses
cli-verify-format-unknown = forseglingen har et format denne utgaven ikke kjenner
cli-export-warning = { $file } blir skrevet uten kryptering, og alle som får tak i filen, kan lese den. Vil du fortsette?
cli-passphrase = Passordfrase
cli-schema-title = Saksfil for aevdesk, versjon { $version }
cli-schema-description = Alt aevdesk har om én sak. Felt som ikke er fylt ut, kan utelates.
cli-no-such-case = Det finnes ingen sak med nummeret { $case }. Se nummeret i listen over saker.
