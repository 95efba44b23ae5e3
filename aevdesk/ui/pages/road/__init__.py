"""Mål og veien dit: the goal, the road to it as a picture, and the table in which it is written."""
