# What IT has decided for the computer: where a value stands locked, what is wrong in the file, and `aevdesk policy`.

policy-locked = Bestemt av { $who }. Be dem endre det om det ikke passer.
policy-somebody = den som styrer maskinen
policy-told = Oppsettet som gjelder for hele maskinen, kunne ikke brukes fullt ut. Si fra til den som styrer maskinen, med disse linjene:
policy-not_read = Filen { $file } kan ikke leses. Sjekk at alle på maskinen har lesetilgang, og at den er under 64 kB.
policy-not_toml = { $line ->
    [0] Filen { $file } er ikke gyldig TOML. Sjekk at den er hel og lagret som UTF-8.
   *[other] Filen { $file } er ikke gyldig TOML ved linje { $line }. Tekst skal stå i anførselstegn, og hvert navn bare én gang i hver del.
}
policy-table = { $key } skal være en del med overskriften [{ $key }] i { $file }.
policy-unknown = { $key } i { $file } finnes ikke, og er hoppet over. Dette finnes: { $allowed }.
policy-choice = { $key } i { $file } må være en av { $allowed }.
policy-number = { $key } i { $file } må være et helt tall fra { $least } til { $most }.
policy-yes_or_no = { $key } i { $file } må være true eller false.
policy-text = { $key } i { $file } må være en tekst i anførselstegn.
policy-folder = { $key } i { $file } må være en full sti, som «P:/aevdesk» eller «/srv/aevdesk».
policy-no_folder = { $key } i { $file } viser til mappen { $folder }, som ikke finnes eller ikke kan leses. Til den er på plass, gjelder det som følger med aevdesk.

cli-policy-none = Ingen fil i { $file }. Hver bruker velger selv.
cli-policy-fine = { $file } kan brukes.
cli-policy-locked = låst
cli-policy-default = forvalg
