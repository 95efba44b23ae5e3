## The agreement in plain words

doc-plain-title = The agreement in plain words
doc-plain-lead = This is the same as in the agreement. We can read it aloud together.
doc-plain-goal = The goal
doc-plain-steps = Back to work, step by step
doc-plain-step = From { $date }: { $much }.
doc-plain-back = Fully back { $when }.
doc-plain-you-do = What you do
doc-plain-does = What { $name } does
doc-plain-when = When: { $when }.
doc-plain-waiting = We are waiting
doc-plain-waits = We are waiting for { $what }.
doc-plain-meeting = Next meeting
doc-plain-meet = We meet on { $when }.
doc-plain-ask = Is anything unclear?
doc-plain-ask-how = Tell us. We will explain it, or change it together.

## The plan for the employer

doc-employer-title = The plan for the return to work
doc-employer-lead = { $name } and Nav have made a plan for the way back to work. This is what concerns the workplace.
doc-employer-now = Now
doc-employer-does = What the workplace does
doc-employer-contacts = Whom to contact
doc-employer-trouble = If it does not go as planned
doc-employer-trouble-how = Call before the next step. Then we look at the plan together.

papers-plain = The agreement in plain words
    .help = Short sentences and large type, to be read aloud.
papers-employer-sheet = Plan for the employer: { $name }
    .help = The steps, what the workplace does, and whom to contact. Nothing about health.

## Names of the files in the person's copy

copy-file-all = everything
copy-file-case = case
copy-file-fields = fields
copy-file-log = log
copy-file-sheet = signed-sheet
copy-file-version = version
