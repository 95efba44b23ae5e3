## Saka etter signeringa: historikk, versjonar, gjennomføring, avslutting, overlevering.

## Hendingar
history-sealed = Versjon { $after } blei forsegla.
history-signed = { $name } signerte versjon { $number } ({ $how }).
history-revised = Arbeidet med ein ny versjon byrja. Versjon { $before } ligg som han er.
history-track-changed = Løpet blei endra frå { $before } til { $after }.
history-activity-status = Aktiviteten «{ $before }»: { $after }.
history-still-applies = Aktiviteten «{ $before }» gjeld framleis.
history-milestone-reached = Delmålet «{ $before }» er nådd.
history-answer-came = Svaret er kome: { $before }.
history-waits-on = Ventinga ser vi på att { $after }.
history-return-outcome = Retur til arbeidsgivar: { $after }.
history-journalled = Versjon { $after } blei journalført.
history-ended = Avtalen blei avslutta: { $after }.
history-handed-over = Saka blei lagd i ei fil til ein kollega.
history-taken-over = Saka blei teken imot frå ein kollega.
history-other = Noko blei endra.
history-why = Grunn: { $reason }.
history-what = { $what }.
history-by = Ført av { $name }.
