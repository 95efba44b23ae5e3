# What the desk and the case files say when something must be decided or cannot be done.

desk-sealed = Denne versjonen er forsegla og kan ikkje endrast. Lag ein ny versjon for å skrive vidare.
desk-signatures_stand = { $who } har signert. Endrar du no, må begge signere på nytt.
desk-no_such_case = Det finst inga sak med nummeret { $case }. Sjå nummeret i lista over saker.
desk-not_ready = { $n ->
    [one] Éin ting må på plass før de kan signere.
   *[other] { $n } ting må på plass før de kan signere.
}
desk-not_signed = Begge må ha signert, eller det må stå kvifor ikkje, før avtalen kan forseglast.
desk-person_first = På skjerm signerer personen først og Nav sist.
desk-changed_since_preview = Innhaldet er endra etter at sida blei vist. Sjå på sida ein gong til før de signerer.
desk-changed_since_signature = Innhaldet er endra etter at nokon signerte. Alle må signere på nytt.

case-not_json = Fila { $file } er ikkje ei saksfil. Vel ei fil som aevdesk har skrive.
case-not_a_case = Fila { $file } er ikkje ei saksfil. Vel ei fil som aevdesk har skrive.
case-too_big = Fila { $file } er for stor for ei saksfil (meir enn { $megabytes } MB). Vel ei anna fil.
case-too_deep = Fila { $file } er bygd opp på ein måte aevdesk ikkje skriv. Be avsendaren eksportere saka på nytt.
case-duplicate_key = I fila { $file } står same namn to gonger. Be avsendaren eksportere saka på nytt.
case-duplicate_id = I fila { $file } har to rader same nummer. Be avsendaren eksportere saka på nytt.
case-number = I fila { $file } står eit tal aevdesk ikkje kan lese nøyaktig. Skriv desimaltal i hermeteikn.
case-newer = Fila { $file } er laga av ei nyare utgåve av aevdesk (format { $version }, denne kjenner { $known }). Oppdater programmet. Fila er ikkje endra.
case-unknown_key = Fila { $file } har eit felt som ikkje finst i saka: { $place }. Ta det bort eller be om fila på nytt.
case-wrong_value = I fila { $file } kan ikkje verdien ved { $place } lesast. Rett han eller be om fila på nytt.

edit-wrong_value = Det som er skrive, kan ikkje stå her. Det ligg framleis i feltet, så du kan rette det.
edit-no_such_place = Feltet finst ikkje lenger i saka. Ingenting er endra.
edit-duplicate_id = Rada finst allereie. Ingenting er endra.
