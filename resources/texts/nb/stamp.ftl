# A certificate's seal on a copy of what was sealed.

stamp-title = Segl med sertifikat
stamp-sub = Kontorets eget sertifikat kan vise at en kopi av dokumentet er uendret. Det viser ikke hvem som signerte.
stamp-choose = Velg sertifikat …
stamp-choose-title = Velg sertifikatet (.p12 eller .pfx)
stamp-passphrase = Passordet til sertifikatet { $file }
stamp-forgotten = Passordet brukes nå og blir ikke lagret.
stamp-make = Lag kopi med segl …
stamp-cancel = Avbryt
stamp-made = { $file } er lagret med segl. Beviset ligger ved siden av.
stamp-ask-passphrase = Passordet til sertifikatet
stamp-whole = Sertifikatsegl fra { $name }: uendret siden { $when } (maskinens egen klokke).
stamp-issuer-self = Sertifikatet har { $name } laget selv.
stamp-issuer = Sertifikatet er utstedt av { $issuer }. Om utstederen er til å stole på, er ikke kontrollert.
stamp-not-valid = Sertifikatet gjaldt ikke den dagen.
stamp-fingerprint = Fingeravtrykk (SHA-256): { $fingerprint }
stamp-means = Seglet viser at kopien er uendret, ikke hvem som signerte.
stamp-not_certificate = Filen er ikke et sertifikat som kan brukes, eller den er skadet. Velg en .p12- eller .pfx-fil med nøkkel.
stamp-wrong_passphrase = Passordet passer ikke til sertifikatet. Prøv igjen.
stamp-no_key = Filen har ikke både sertifikat og nøkkel. Be den som ga deg filen, om en .p12- eller .pfx-fil med begge.
stamp-key_kind = Nøkkelen i sertifikatet er av et slag som ikke kan brukes. Be om et sertifikat med RSA (minst 2048 bit) eller elliptisk kurve.
stamp-expired = Sertifikatet er gått ut. Be om et nytt.
stamp-not_yet = Sertifikatet gjelder ikke ennå. Se om klokka på maskinen går riktig.
stamp-not_sealed = Bare en PDF slik den ble forseglet, kan få segl. Denne er en annen, eller har et segl fra før.
stamp-not-genuine = { $file } er ikke ekte, eller beviset mangler ved siden av. Den får ikke segl.
stamp-same-file = Kopien må ligge et annet sted enn { $file }: den forseglede filen skal bli som den er.
