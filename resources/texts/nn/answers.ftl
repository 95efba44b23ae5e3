# Answers to a question that the screen asks in other words than the catalogue has for what was chosen.

answer-area_state-assessed = Ja
answer-area_state-not_relevant = Nei
answer-area_state-not_known = Veit ikkje enno
