# What IT has decided for the computer: where a value stands locked, what is wrong in the file, and `aevdesk policy`.

policy-locked = Bestemt av { $who }. Be dei endre det om det ikkje passar.
policy-somebody = den som styrer maskina
policy-told = Oppsettet som gjeld for heile maskina, kunne ikkje brukast fullt ut. Sei frå til den som styrer maskina, med desse linjene:
policy-not_read = Fila { $file } kan ikkje lesast. Sjekk at alle på maskina har lesetilgang, og at ho er under 64 kB.
policy-not_toml = { $line ->
    [0] Fila { $file } er ikkje gyldig TOML. Sjekk at ho er heil og lagra som UTF-8.
   *[other] Fila { $file } er ikkje gyldig TOML ved linje { $line }. Tekst skal stå i hermeteikn, og kvart namn berre éin gong i kvar del.
}
policy-table = { $key } skal vere ein del med overskrifta [{ $key }] i { $file }.
policy-unknown = { $key } i { $file } finst ikkje, og er hoppa over. Dette finst: { $allowed }.
policy-choice = { $key } i { $file } må vere ein av { $allowed }.
policy-number = { $key } i { $file } må vere eit heilt tal frå { $least } til { $most }.
policy-yes_or_no = { $key } i { $file } må vere true eller false.
policy-text = { $key } i { $file } må vere ein tekst i hermeteikn.
policy-folder = { $key } i { $file } må vere ein full sti, som «P:/aevdesk» eller «/srv/aevdesk».
policy-no_folder = { $key } i { $file } viser til mappa { $folder }, som ikkje finst eller ikkje kan lesast. Til ho er på plass, gjeld det som følgjer med aevdesk.

cli-policy-none = Inga fil i { $file }. Kvar brukar vel sjølv.
cli-policy-fine = { $file } kan brukast.
cli-policy-locked = låst
cli-policy-default = førehandsval
