"""Samtale: a theme at a time, in large type, in the words of the person."""
