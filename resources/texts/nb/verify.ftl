# What a check of a sealed file found. The verifier that runs alone says the same (a test compares).

verify-genuine = { $file }: ekte. Filen er nøyaktig det som ble forseglet.
verify-changed = { $file }: endret.
verify-undecided = { $file }: kan ikke avgjøres.
verify-file = filen er ikke den som ble forseglet
verify-file-missing = en fil som ble forseglet, mangler
verify-evidence = beviset er endret
verify-seal = forseglingen er endret
verify-content = innholdet er endret
verify-statements = signaturene er endret
verify-signed-content = noen har signert et annet innhold
verify-chain = koblingen til den forrige versjonen er brutt
verify-code = koden på papiret hører ikke til denne forseglingen
verify-bundle = pakken er endret eller pakket om
verify-bundle-unreadable = pakken er skadet og kan ikke leses
verify-evidence-missing = beviset (samme navn, slutter på .segl.json) ligger ikke ved siden av filen
verify-evidence-unreadable = beviset er skadet og kan ikke leses
verify-format-unknown = forseglingen har et format denne utgaven ikke kjenner
verify-not-sealed = dette er ikke en fil som aevdesk forsegler
verify-file-unreadable = filen kan ikke leses
verify-stamped = foran ligger det som ble forseglet; seglet bakerst kan bare aevdesk selv kontrollere
verify-stamp = sertifikatseglet bakerst, eller noe etter det, er endret
verify-only-evidence = beviset henger sammen, men filene det gjelder, ligger ikke ved siden av
