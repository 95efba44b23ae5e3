## Når og hvordan vi snakker sammen.

talk-held = Samtalen
talk-held-write = Skriv inn samtalen
