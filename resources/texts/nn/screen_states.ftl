# Kor langt ein del av saka er komen, i lista til venstre.

screen-state-on-paper = På papir
