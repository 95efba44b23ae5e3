# Det lageret sier når noe ikke går: hva som skjedde, hva som er trygt, hva du kan gjøre.

store-unexpected = Noe gikk galt i programmet ({ $kind }). Det du har skrevet, holdes i minnet. Prøv igjen, og meld fra hvis det skjer på nytt.

## Passordfrase og nødkode

store-wrong_passphrase = { $wait ->
    [0] Det stemte ikke. Sjekk Caps Lock og prøv igjen.
    [one] Det stemte ikke. Sjekk Caps Lock og prøv igjen om ett sekund, eller bruk nødkoden. Ingenting blir slettet.
   *[other] Det stemte ikke. Sjekk Caps Lock og prøv igjen om { $wait } sekunder, eller bruk nødkoden. Ingenting blir slettet.
}
store-wrong_recovery_code = { $wait ->
    [0] Koden er skrevet riktig, men hører ikke til dette lageret. Se etter et nyere ark, eller bruk passordfrasen.
    [one] Koden er skrevet riktig, men hører ikke til dette lageret. Se etter et nyere ark, og prøv igjen om ett sekund.
   *[other] Koden er skrevet riktig, men hører ikke til dette lageret. Se etter et nyere ark, og prøv igjen om { $wait } sekunder.
}
store-mistyped_recovery_code = Et tegn i koden stemmer ikke. Koden har 28 tegn i sju grupper; se på arket og rett det som er galt.
store-weak_passphrase = Passordfrasen er for kort. Bruk minst { $characters } tegn eller { $words } ord.
store-vault_missing = Nøkkelfilen til lageret mangler. Sakene er her, men kan ikke låses opp uten den. Hent den fra en sikkerhetskopi.
store-vault_damaged = Nøkkelfilen til lageret er skadet. Sakene er ikke endret. Hent nøkkelfilen fra en sikkerhetskopi.
store-vault_newer = Nøkkelfilen er laget av en nyere utgave av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Ingenting er endret.
store-too_little_memory = Maskinen har for lite ledig minne til å låse opp ({ $mebibytes } MB trengs). Lukk noen programmer og prøv igjen.

## Åpne lageret

store-not_set_up = Det er ikke noe lager i mappen { $folder } ennå. Lag et nytt, eller velg en annen mappe.
store-already_set_up = Det er allerede et lager i mappen { $folder }. Åpne det, eller velg en annen mappe. Ingenting er endret.
store-not_writable = aevdesk har ikke lov til å skrive i mappen { $folder }. Det som er lagret, er trygt. Be den som har ansvar for maskinen om skrivetilgang, eller velg en annen mappe.
store-busy = { $known ->
    [no] Lageret er åpent i et annet vindu eller på en annen maskin. Lukk det der, og prøv igjen.
   *[yes] Lageret er åpent hos { $user } på maskinen { $machine } siden { $day } kl. { $time } (prosess { $process }). Lukk det der, og prøv igjen.
}
store-missing = Nøkkelfilen er her, men selve lageret mangler. Ingenting nytt er laget. Hent lageret fra en sikkerhetskopi.
store-empty = Lagerfilen er tom. Den er ikke rørt. Hent lageret fra en sikkerhetskopi.
store-damaged = Lageret er skadet og kan ikke leses som det er. Filen er ikke rørt. Hent lageret fra en sikkerhetskopi, eller berg de sakene som er hele.
store-foreign = Filen hører til et annet program eller er ikke kryptert. Den er ikke rørt. Velg en annen mappe, eller hent lageret fra en sikkerhetskopi.
store-newer = Lageret er laget av en nyere utgave av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Ingenting er endret.
store-closed = Lageret er lukket. Lås opp og prøv igjen.

## Lagre og lese

store-disk_full = Ikke lagret. Disken { $drive } er full. Det du skriver nå, holdes i minnet. Rydd plass, så lagres det av seg selv.
store-disk_fault = Ikke lagret. Disken { $drive } svarer ikke som den skal. Det du skriver nå, holdes i minnet. Sjekk at disken er koblet til, og prøv igjen.
store-stale_write = Saken er endret i et annet vindu. Automatisk lagring er stoppet. Begge utgavene er trygge. Se forskjellene, og velg hva som skal gjelde.
store-case_exists = Det finnes allerede en sak med dette nummeret. Ingenting er endret. Lag saken på nytt.
store-case_missing = Saken finnes ikke lenger i lageret. Den kan være slettet i et annet vindu. Se i listen over saker.
store-damaged_case = Saken kan ikke leses, for teksten er ikke den som ble lagret. Den er ikke rørt. Åpne den fra en sikkerhetskopi.
store-damaged_sealed = Denne versjonen er endret utenfor programmet, eller filen er skadet. Den vises ikke som forseglet. Hent versjon { $number } fra en sikkerhetskopi eller fra papiret.
store-already_sealed = Versjon { $number } er forseglet og kan ikke endres. Lag en ny versjon.
store-sealed_missing = Det finnes ingen forseglet fil i versjon { $number } av saken. Se i listen over versjoner.
store-unusable_text = Ikke lagret. Teksten har tegn som ikke kan lagres. Ta bort det som sist ble limt inn, og prøv igjen.
store-log_broken = Loggen over hvem som har åpnet sakene, er endret ved linje { $seq }. Sakene er ikke berørt. Meld fra til den som har ansvar for personvernet.

## Sikkerhetskopier

store-backup_failed = { $cause ->
    [store_disk_full] Det ble ingen sikkerhetskopi, for disken { $drive } er full. Sakene er lagret. Rydd plass, så prøver vi igjen.
    [store_not_writable] Det ble ingen sikkerhetskopi, for aevdesk har ikke lov til å skrive i mappen for kopier på { $drive }. Sakene er lagret. Be om skrivetilgang.
    [store_damaged] Det ble ingen sikkerhetskopi, for lageret er skadet. Behold de kopiene du har. Lukk aevdesk, og hent lageret fra en sikkerhetskopi.
   *[other] Det ble ingen sikkerhetskopi på { $drive }. Sakene er lagret. Vi prøver igjen; meld fra hvis det fortsetter.
}
store-backup_damaged = Sikkerhetskopien { $name } er ikke hel og er ikke brukt. Lageret er som før. Velg en annen kopi.
store-backup_missing = Sikkerhetskopien { $name } finnes ikke. Lageret er som før. Velg en annen kopi.

## Det du bør vite, selv om ingenting gikk galt

store-was_interrupted = Velkommen tilbake. Programmet ble lukket uventet. Alt som var lagret { $day } kl. { $time }, er med.
store-healed = Lageret hadde skader på tomme sider etter et strømbrudd. De er rettet, og alle sakene er hele.
store-rolled_back = { $missing ->
    [0] Lageret er et annet enn det som sist var åpent her. Har noen byttet mappen, er det nyeste kanskje i en sikkerhetskopi.
   *[other] Lageret er eldre enn sist sett. Det nyeste mangler og ligger kanskje i en sikkerhetskopi. Se der før du skriver videre.
}
store-backup_overdue = Den siste sikkerhetskopien er mer enn to dager gammel, og saker er endret siden. Ta en ny nå.

## En sak i en fil
store-parcel_foreign = Dette er ikke en fil fra aevdesk. Be kollegaen om filen som slutter på .aevsak.
store-parcel_damaged = Filen er skadet på veien og kan ikke åpnes. Be kollegaen lage den på nytt.
store-parcel_newer = Filen er laget med en nyere utgave av aevdesk (format { $version }). Denne utgaven kan lese til og med { $known }. Oppdater programmet og prøv igjen.
store-parcel_too_big = Filen er større enn { $megabytes } MB og åpnes ikke.
store-wrong_parcel_passphrase = Det stemte ikke. Sjekk Caps Lock og spør kollegaen om passordfrasen.
