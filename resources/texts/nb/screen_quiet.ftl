# What is proposed and seen instead of asked.

seen-change = Endre
seen-write = Skriv selv
seen-follows-national-id = Følger av fødselsnummeret
seen-follows-mode = Settes når du sier hvordan dette ble til
seen-follows-talks = Følger av samtalen
seen-follows-date = Følger av når du er tilbake
seen-follows-employer = Følger av arbeidsgiveren

# Under the notes of the review.
review-reads-easy = Lesbarhet { $lix }: lett å lese.
review-reads-middle = Lesbarhet { $lix }: middels å lese.
review-reads-heavy = Lesbarhet { $lix }: tungt å lese. Kortere setninger og vanlige ord hjelper.
review-heaviest = Tyngst å lese er «{ $field }» ({ $lix }).
review-empty = { $count ->
    [one] Ett felt står tomt. Det kan det gjøre.
   *[other] { $count } felt står tomme. Det kan de gjøre.
 }
review-empty-hide = Skjul feltene som står tomme
