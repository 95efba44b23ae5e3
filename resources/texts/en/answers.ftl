# Answers to a question that the screen asks in other words than the catalogue has for what was chosen.

answer-area_state-assessed = Yes
answer-area_state-not_relevant = No
answer-area_state-not_known = Do not know yet
