## Samtalen, når vi ser det ulikt.

talk-see-differently = Skriv at vi ser det ulikt
