# The talk: what we know already, and what the person says that becomes findings.

screen-known-heading = We know this already. Is it right?
screen-known-right = That is right
screen-known-not-quite = Not quite
screen-known-change = Change
screen-known-show = Show
screen-known-cover-doctor = From the doctor
screen-known-cover-diagnosis = About health
screen-known-cover-others = Mentions others
screen-take-resource = Take along as a resource
screen-take-barrier = Take along as a barrier
screen-mark-words = First mark the words to take along.
screen-taken-resource = We take this along as a resource:
screen-taken-barrier = We take this along as a barrier:
screen-taken-other-resource = Rather a resource
screen-taken-other-barrier = Rather a barrier
screen-take-away = Take away
screen-hidden-in-talk = Hidden during the talk
screen-hidden-in-talk-text = Id numbers, diagnoses and names of others. The text is only folded away.
