# Hvor langt en del av saken er kommet, i listen til venstre.

screen-state-on-paper = På papir
