# A certificate's seal on a copy of what was sealed.

stamp-title = Segl med sertifikat
stamp-sub = Kontoret sitt eige sertifikat kan vise at ein kopi av dokumentet er uendra. Det viser ikkje kven som signerte.
stamp-choose = Vel sertifikat …
stamp-choose-title = Vel sertifikatet (.p12 eller .pfx)
stamp-passphrase = Passordet til sertifikatet { $file }
stamp-forgotten = Passordet blir brukt no og blir ikkje lagra.
stamp-make = Lag kopi med segl …
stamp-cancel = Avbryt
stamp-made = { $file } er lagra med segl. Beviset ligg ved sida av.
stamp-ask-passphrase = Passordet til sertifikatet
stamp-whole = Sertifikatsegl frå { $name }: uendra sidan { $when } (klokka på maskina).
stamp-issuer-self = Sertifikatet har { $name } laga sjølv.
stamp-issuer = Sertifikatet er utferda av { $issuer }. Om utferdaren er til å lite på, er ikkje kontrollert.
stamp-not-valid = Sertifikatet galdt ikkje den dagen.
stamp-fingerprint = Fingeravtrykk (SHA-256): { $fingerprint }
stamp-means = Seglet viser at kopien er uendra, ikkje kven som signerte.
stamp-not_certificate = Fila er ikkje eit sertifikat som kan brukast, eller ho er skadd. Vel ei .p12- eller .pfx-fil med nøkkel.
stamp-wrong_passphrase = Passordet passar ikkje til sertifikatet. Prøv igjen.
stamp-no_key = Fila har ikkje både sertifikat og nøkkel. Be den som gav deg fila, om ei .p12- eller .pfx-fil med begge.
stamp-key_kind = Nøkkelen i sertifikatet er av eit slag som ikkje kan brukast. Be om eit sertifikat med RSA (minst 2048 bit) eller elliptisk kurve.
stamp-expired = Sertifikatet er gått ut. Be om eit nytt.
stamp-not_yet = Sertifikatet gjeld ikkje enno. Sjå om klokka på maskina går rett.
stamp-not_sealed = Berre ein PDF slik han blei forsegla, kan få segl. Denne er ein annan, eller har eit segl frå før.
stamp-not-genuine = { $file } er ikkje ekte, eller beviset manglar ved sida av. Ho får ikkje segl.
stamp-same-file = Kopien må liggje ein annan stad enn { $file }: den forsegla fila skal bli som ho er.
