# How far a part of the case has come, in the list at the left.

screen-state-on-paper = On paper
