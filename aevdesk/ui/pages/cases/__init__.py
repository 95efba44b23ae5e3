"""Mine saker: what needs someone today, every case, the search, and a case from a colleague."""
