# What the desk and the case files say when something must be decided or cannot be done.

desk-sealed = Denne versjonen er forseglet og kan ikke endres. Lag en ny versjon for å skrive videre.
desk-signatures_stand = { $who } har signert. Endrer du nå, må begge signere på nytt.
desk-no_such_case = Det finnes ingen sak med nummeret { $case }. Se nummeret i listen over saker.
desk-not_ready = { $n ->
    [one] Én ting må på plass før dere kan signere.
   *[other] { $n } ting må på plass før dere kan signere.
}
desk-not_signed = Begge må ha signert, eller det må stå hvorfor ikke, før avtalen kan forsegles.
desk-person_first = På skjerm signerer personen først og Nav sist.
desk-changed_since_preview = Innholdet er endret etter at siden ble vist. Se på siden en gang til før dere signerer.
desk-changed_since_signature = Innholdet er endret etter at noen signerte. Alle må signere på nytt.

case-not_json = Filen { $file } er ikke en saksfil. Velg en fil som aevdesk har skrevet.
case-not_a_case = Filen { $file } er ikke en saksfil. Velg en fil som aevdesk har skrevet.
case-too_big = Filen { $file } er for stor for en saksfil (mer enn { $megabytes } MB). Velg en annen fil.
case-too_deep = Filen { $file } er bygd opp på en måte aevdesk ikke skriver. Be avsenderen eksportere saken på nytt.
case-duplicate_key = I filen { $file } står samme navn to ganger. Be avsenderen eksportere saken på nytt.
case-duplicate_id = I filen { $file } har to rader samme nummer. Be avsenderen eksportere saken på nytt.
case-number = I filen { $file } står et tall aevdesk ikke kan lese nøyaktig. Skriv desimaltall i anførselstegn.
case-newer = Filen { $file } er laget av en nyere utgave av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Filen er ikke endret.
case-unknown_key = Filen { $file } har et felt som ikke finnes i saken: { $place }. Ta det bort eller be om filen på nytt.
case-wrong_value = I filen { $file } kan ikke verdien ved { $place } leses. Rett den eller be om filen på nytt.

edit-wrong_value = Det som er skrevet, kan ikke stå her. Det ligger fortsatt i feltet, så du kan rette det.
edit-no_such_place = Feltet finnes ikke lenger i saken. Ingenting er endret.
edit-duplicate_id = Raden finnes allerede. Ingenting er endret.
