# What is proposed and seen instead of asked.

seen-change = Endre
seen-write = Skriv sjølv
seen-follows-national-id = Følgjer av fødselsnummeret
seen-follows-mode = Blir sett når du seier korleis dette blei til
seen-follows-talks = Følgjer av samtalen
seen-follows-date = Følgjer av når du er tilbake
seen-follows-employer = Følgjer av arbeidsgivaren

# Under the notes of the review.
review-reads-easy = Lesbarheit { $lix }: lett å lese.
review-reads-middle = Lesbarheit { $lix }: middels å lese.
review-reads-heavy = Lesbarheit { $lix }: tungt å lese. Kortare setningar og vanlege ord hjelper.
review-heaviest = Tyngst å lese er «{ $field }» ({ $lix }).
review-empty = { $count ->
    [one] Eitt felt står tomt. Det kan det gjere.
   *[other] { $count } felt står tomme. Det kan dei gjere.
 }
review-empty-hide = Gøym felta som står tomme
