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
