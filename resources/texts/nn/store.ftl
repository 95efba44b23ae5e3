# Det lageret seier når noko ikkje går: kva som hende, kva som er trygt, kva du kan gjere.

store-unexpected = Noko gjekk gale i programmet ({ $kind }). Det du har skrive, er i minnet. Prøv igjen, og meld frå om det hender på nytt.

## Passordfrase og naudkode

store-wrong_passphrase = { $wait ->
    [0] Det stemte ikkje. Sjekk Caps Lock og prøv igjen.
    [one] Det stemte ikkje. Sjekk Caps Lock og prøv igjen om eitt sekund, eller bruk naudkoden. Ingenting blir sletta.
   *[other] Det stemte ikkje. Sjekk Caps Lock og prøv igjen om { $wait } sekund, eller bruk naudkoden. Ingenting blir sletta.
}
store-wrong_recovery_code = { $wait ->
    [0] Koden er skriven rett, men høyrer ikkje til dette lageret. Sjå etter eit nyare ark, eller bruk passordfrasen.
    [one] Koden er skriven rett, men høyrer ikkje til dette lageret. Sjå etter eit nyare ark, og prøv igjen om eitt sekund.
   *[other] Koden er skriven rett, men høyrer ikkje til dette lageret. Sjå etter eit nyare ark, og prøv igjen om { $wait } sekund.
}
store-mistyped_recovery_code = Eit teikn i koden stemmer ikkje. Koden har 28 teikn i sju grupper; sjå på arket og rett det som er gale.
store-weak_passphrase = Passordfrasen er for kort. Bruk minst { $characters } teikn eller { $words } ord.
store-vault_missing = Nøkkelfila til lageret manglar. Sakene er her, men kan ikkje låsast opp utan henne. Hent fila frå ein tryggingskopi.
store-vault_damaged = Nøkkelfila til lageret er skadd. Sakene er ikkje endra. Hent nøkkelfila frå ein tryggingskopi.
store-vault_newer = Nøkkelfila er laga av ei nyare utgåve av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Ingenting er endra.
store-too_little_memory = Maskina har for lite ledig minne til å låse opp ({ $mebibytes } MB trengst). Lukk nokre program og prøv igjen.

## Opne lageret

store-not_set_up = Det er ikkje noko lager i mappa { $folder } enno. Lag eit nytt, eller vel ei anna mappe.
store-already_set_up = Det er alt eit lager i mappa { $folder }. Opne det, eller vel ei anna mappe. Ingenting er endra.
store-not_writable = aevdesk har ikkje lov til å skrive i mappa { $folder }. Det som er lagra, er trygt. Be den som har ansvar for maskina om skrivetilgang, eller vel ei anna mappe.
store-busy = { $known ->
    [no] Lageret er ope i eit anna vindauge eller på ei anna maskin. Lukk det der, og prøv igjen.
   *[yes] Lageret er ope hos { $user } på maskina { $machine } sidan { $day } kl. { $time } (prosess { $process }). Lukk det der, og prøv igjen.
}
store-missing = Nøkkelfila er her, men sjølve lageret manglar. Ingenting nytt er laga. Hent lageret frå ein tryggingskopi.
store-empty = Lagerfila er tom. Ho er ikkje rørt. Hent lageret frå ein tryggingskopi.
store-damaged = Lageret er skadd og kan ikkje lesast som det er. Fila er ikkje rørt. Hent lageret frå ein tryggingskopi, eller berg dei sakene som er heile.
store-foreign = Fila høyrer til eit anna program eller er ikkje kryptert. Ho er ikkje rørt. Vel ei anna mappe, eller hent lageret frå ein tryggingskopi.
store-newer = Lageret er laga av ei nyare utgåve av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Ingenting er endra.
store-closed = Lageret er lukka. Lås opp og prøv igjen.

## Lagre og lese

store-disk_full = Ikkje lagra. Disken { $drive } er full. Det du skriv no, er i minnet. Rydd plass, så blir det lagra av seg sjølv.
store-disk_fault = Ikkje lagra. Disken { $drive } svarar ikkje som han skal. Det du skriv no, er i minnet. Sjekk at disken er kopla til, og prøv igjen.
store-stale_write = Saka er endra i eit anna vindauge. Automatisk lagring er stoppa. Begge utgåvene er trygge. Sjå skilnadene, og vel kva som skal gjelde.
store-case_exists = Det finst alt ei sak med dette nummeret. Ingenting er endra. Lag saka på nytt.
store-case_missing = Saka finst ikkje lenger i lageret. Ho kan vere sletta i eit anna vindauge. Sjå i lista over saker.
store-damaged_case = Saka kan ikkje lesast, for teksten er ikkje den som vart lagra. Ho er ikkje rørt. Opne henne frå ein tryggingskopi.
store-damaged_sealed = Denne versjonen er endra utanfor programmet, eller fila er skadd. Han blir ikkje vist som forsegla. Hent versjon { $number } frå ein tryggingskopi eller frå papiret.
store-already_sealed = Versjon { $number } er forsegla og kan ikkje endrast. Lag ein ny versjon.
store-sealed_missing = Det finst inga forsegla fil i versjon { $number } av saka. Sjå i lista over versjonar.
store-unusable_text = Ikkje lagra. Teksten har teikn som ikkje kan lagrast. Ta bort det som sist vart limt inn, og prøv igjen.
store-log_broken = Loggen over kven som har opna sakene, er endra ved linje { $seq }. Sakene er ikkje råka. Meld frå til den som har ansvar for personvernet.

## Tryggingskopiar

store-backup_failed = { $cause ->
    [store_disk_full] Det vart ingen tryggingskopi, for disken { $drive } er full. Sakene er lagra. Rydd plass, så prøver vi igjen.
    [store_not_writable] Det vart ingen tryggingskopi, for aevdesk har ikkje lov til å skrive i mappa for kopiar på { $drive }. Sakene er lagra. Be om skrivetilgang.
    [store_damaged] Det vart ingen tryggingskopi, for lageret er skadd. Behald dei kopiane du har. Lukk aevdesk, og hent lageret frå ein tryggingskopi.
   *[other] Det vart ingen tryggingskopi på { $drive }. Sakene er lagra. Vi prøver igjen; meld frå om det held fram.
}
store-backup_damaged = Tryggingskopien { $name } er ikkje heil og er ikkje brukt. Lageret er som før. Vel ein annan kopi.
store-backup_missing = Tryggingskopien { $name } finst ikkje. Lageret er som før. Vel ein annan kopi.

## Det du bør vite, sjølv om ingenting gjekk gale

store-was_interrupted = Velkommen tilbake. Programmet vart lukka uventa. Alt som var lagra { $day } kl. { $time }, er med.
store-healed = Lageret hadde skadar på tomme sider etter eit straumbrot. Dei er retta, og alle sakene er heile.
store-rolled_back = { $missing ->
    [0] Lageret er eit anna enn det som sist var ope her. Har nokon bytt mappa, er det nyaste kanskje i ein tryggingskopi.
   *[other] Lageret er eldre enn sist sett. Det nyaste manglar og ligg kanskje i ein tryggingskopi. Sjå der før du skriv vidare.
}
store-backup_overdue = Den siste tryggingskopien er meir enn to dagar gammal, og saker er endra sidan. Ta ein ny no.

## Ei sak i ei fil
store-parcel_foreign = Dette er ikkje ei fil frå aevdesk. Be kollegaen om fila som sluttar på .aevsak.
store-parcel_damaged = Fila er skadd på vegen og kan ikkje opnast. Be kollegaen lage henne på nytt.
store-parcel_newer = Fila er laga med ei nyare utgåve av aevdesk (format { $version }). Denne utgåva kan lese til og med { $known }. Oppdater programmet og prøv igjen.
store-parcel_too_big = Fila er større enn { $megabytes } MB og blir ikkje opna.
store-wrong_parcel_passphrase = Det stemte ikkje. Sjekk Caps Lock og spør kollegaen om passordfrasen.
