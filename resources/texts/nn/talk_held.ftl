## Når og korleis vi snakkar saman.

talk-held = Samtalen
talk-held-write = Skriv inn samtalen
