# What a check of a sealed file found. The verifier that runs alone says the same (a test compares).

verify-genuine = { $file }: ekte. Fila er nøyaktig det som blei forsegla.
verify-changed = { $file }: endra.
verify-undecided = { $file }: kan ikkje avgjerast.
verify-file = fila er ikkje den som blei forsegla
verify-file-missing = ei fil som blei forsegla, manglar
verify-evidence = beviset er endra
verify-seal = forseglinga er endra
verify-content = innhaldet er endra
verify-statements = signaturane er endra
verify-signed-content = nokon har signert eit anna innhald
verify-chain = koplinga til den førre versjonen er broten
verify-code = koden på papiret høyrer ikkje til denne forseglinga
verify-bundle = pakka er endra eller pakka om
verify-bundle-unreadable = pakka er skadd og kan ikkje lesast
verify-evidence-missing = beviset (same namn, sluttar på .segl.json) ligg ikkje ved sida av fila
verify-evidence-unreadable = beviset er skadd og kan ikkje lesast
verify-format-unknown = forseglinga har eit format denne utgåva ikkje kjenner
verify-not-sealed = dette er ikkje ei fil som aevdesk forseglar
verify-file-unreadable = fila kan ikkje lesast
verify-stamped = fremst ligg det som blei forsegla; seglet bak kan berre aevdesk sjølv kontrollere
verify-stamp = sertifikatseglet bak, eller noko etter det, er endra
verify-only-evidence = beviset heng saman, men filene det gjeld, ligg ikkje ved sida av
