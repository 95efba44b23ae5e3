"""Løp: the three tracks as cards with their grounds."""
