## The case after the signing: history, versions, progress, ending, handing over.

## Events
history-sealed = Version { $after } was sealed.
history-signed = { $name } signed version { $number } ({ $how }).
history-revised = Work on a new version began. Version { $before } stays as it is.
history-track-changed = The track was changed from { $before } to { $after }.
history-activity-status = The activity “{ $before }”: { $after }.
history-still-applies = The activity “{ $before }” still applies.
history-milestone-reached = The milestone “{ $before }” is reached.
history-answer-came = The answer has come: { $before }.
history-waits-on = What we wait for is looked at again on { $after }.
history-return-outcome = Return to the employer: { $after }.
history-journalled = Version { $after } was journalled.
history-ended = The agreement was ended: { $after }.
history-handed-over = The case was put in a file for a colleague.
history-taken-over = The case was received from a colleague.
history-other = Something was changed.
history-why = Reason: { $reason }.
history-what = { $what }.
history-by = Entered by { $name }.

## Versions
versions-title = Versions
versions-open = Versions and events
versions-events = Events
versions-all-events = Show all events
versions-no-events = Nothing has been entered yet.
versions-draft = Draft
versions-draft-at = Draft at { $clock }
versions-version = Version { $number }
versions-not-whole = changed
versions-back = Back to the case
versions-new = What is new since last time?
versions-changes = Changes
versions-pages = Side by side
versions-how = Show as
versions-before = Before
versions-after = Now
versions-count = { $count ->
    [0] { $before } and { $after } say the same.
    [1] { $before } and { $after }. One change. The rest is the same.
    [2] { $before } and { $after }. Two changes. The rest is the same.
    [3] { $before } and { $after }. Three changes. The rest is the same.
    [4] { $before } and { $after }. Four changes. The rest is the same.
    [5] { $before } and { $after }. Five changes. The rest is the same.
    [6] { $before } and { $after }. Six changes. The rest is the same.
   *[other] { $before } and { $after }. { $count } changes. The rest is the same.
 }
versions-no-signing = Nobody needs to sign anew for this.
versions-same = Nothing has changed
versions-alone = { $name } has no earlier version to compare with.
versions-none = There is nothing to show yet.
versions-kind-new = New
versions-kind-changed = Changed
versions-kind-moved = New order
versions-kind-gone = Taken away
versions-contact = needs no new signature
versions-internal = not in the document
versions-print = Print version { $number }
versions-making = Making the pages …
versions-page = { $name }, page { $number }
versions-changed-outside = This version was changed outside the program
versions-changed-outside-text = It is no longer what was sealed. It can only be read. Look for a whole copy in a backup or on paper.

## It did not go as planned
failed-title = It did not go as planned
failed-lead = Now we open the assessment in the same case. Nothing is deleted.
failed-planned-percent = { $name } was to be at { $percent } per cent from { $day }.
failed-planned = { $name } was to be back on { $day }.
failed-what = What happened?
failed-what-hint = Write what you agree on. The text goes into the assessment.
failed-when = When do you talk?
failed-when-hint = Preferably within two weeks.
failed-kept = This comes along
failed-kept-facts = Facts, needs and own words
failed-kept-goal = The goal
failed-kept-milestones = { $count ->
    [1] one milestone
    [2] two milestones
    [3] three milestones
    [4] four milestones
    [5] five milestones
    [6] six milestones
   *[other] { $count } milestones
 }
failed-kept-steps = { $count ->
    [1] one step
    [2] two steps
    [3] three steps
    [4] four steps
    [5] five steps
    [6] six steps
   *[other] { $count } steps
 }
failed-kept-activities = { $count ->
    [1] one activity
    [2] two activities
    [3] three activities
    [4] four activities
    [5] five activities
    [6] six activities
   *[other] { $count } activities
 }
failed-kept-plan-text = You choose what still applies.
failed-kept-signed = The agreement you signed
failed-kept-signed-text = Sealed on { $day }. It stays as it is.
failed-opens = This opens
failed-more-time = Is only a little more time needed?
failed-more-time-text = Then it is enough to move the dates. The agreement is signed anew, without an assessment.
failed-move = Move the dates
failed-open = Open the assessment
failed-opening = { $count ->
    [0] Nothing is deleted.
    [1] One part opens, nothing is deleted.
    [2] Two parts open, nothing is deleted.
    [3] Three parts open, nothing is deleted.
    [4] Four parts open, nothing is deleted.
    [5] Five parts open, nothing is deleted.
    [6] Six parts open, nothing is deleted.
    [7] Seven parts open, nothing is deleted.
    [8] Eight parts open, nothing is deleted.
    [9] Nine parts open, nothing is deleted.
    [10] Ten parts open, nothing is deleted.
   *[other] { $count } parts open, nothing is deleted.
 }
failed-lacks-what = Write what happened.
failed-lacks-when = Write when you talk.

## Does it still apply?
still-title = Does this still apply?
still-text = The activities came along from the last agreement. Answer one at a time.
still-yes = Still applies
still-no = Was stopped
still-left = { $count ->
    [0] All activities are answered.
    [1] One activity left.
   *[other] { $count } activities left.
 }

## How it goes
progress-title = How it goes
progress-lead = A follow-up of two minutes. What you signed stays as it is.
progress-milestones = Milestones
progress-activities = Activities
progress-waiting = What we wait for
progress-return = Back at work
progress-nothing = Nothing to follow up has been agreed
progress-next-talk = Next follow-up
progress-reached = Reached
progress-reached-on = Reached on { $day }
progress-reached-when = When was it reached?
progress-by = By { $day }
progress-until = until { $day }
progress-why-stopped = Why did it stop?
progress-how-done = How did it go?
progress-came = The answer has come
progress-wait-until = Wait until …
progress-until-when = When do we look at it again?
progress-check = looked at on { $day }
progress-return-by = Back on { $day }
progress-is-back = Is back as agreed
progress-is-partly-back = Is partly back
progress-partly-how = How does it go?
progress-enter = Enter
progress-entered = Entered: { $what }
progress-lacks = { $what } Write something here first.

## Ending
closing-open = End the agreement …
closing-title = End the agreement
closing-lead = What is sealed stays as it is.
closing-note = In short, how it went
closing-note-hint = Goes into the history.
closing-lacks = Choose why the agreement ends.
closing-end = End the agreement
closing-ended = The agreement has ended
closing-open-rows = This is still open
closing-open-rows-text = That may be quite right. The agreement can be ended all the same.
closing-settle = Enter how it went
journal-not-yet = Not journalled yet
journal-not-archive = This computer is not the archive. Journal the document before the case is deleted here.

## To do from My cases
matter-register = Register signature
matter-new-agreement = Make a new agreement
matter-journalled = Enter the journalling
matter-how-it-went = Enter how it went
matter-new-day = New date
matter-settled = Entered for { $name }

## Calendar
calendar-title = Follow-up, case { $case }
calendar-make = Dates for the calendar …
calendar-filter = Calendar file (*.ics)
calendar-made = The dates are in the file. Open it in your calendar.
calendar-empty = There are no dates to take along.
calendar-not-made = The file was not made. Choose another place.

## To and from a colleague
desk-case_is_here = The case is here already. Choose to keep yours, or to put the new one beside it.
desk-seal_broken = Version { $number } in the file is no longer what was sealed. The case was not taken in. Ask your colleague to look at it.
handover-open = Make a file for a colleague …
handover-title = Make a file for a colleague
handover-lead = The case is encrypted. Only who has the passphrase can open the file.
handover-passphrase = Passphrase for the file
handover-tell = Tell the passphrase by phone or face to face
handover-tell-text = Do not send it with the file. It is stored nowhere.
handover-along = This comes along
handover-along-case = The case as it is now
handover-along-sealed = All sealed versions, with evidence
handover-along-history = The history
handover-stays = The case stays here too. Delete it when your colleague has it and it is journalled.
handover-make = Make the file …
handover-filter = Case from aevdesk (*.aevsak)
handover-made = { $file } is made. Give it to your colleague.
handover-not-made = { $file } was not made. Choose another place.
receive-title = A case from a colleague
receive-lead = Nothing is taken in before you say yes.
receive-choose = Open a file from a colleague …
receive-open = Open the file
receive-passphrase = The passphrase of the file
receive-passphrase-hint = You got it from the colleague who made the file.
receive-lacks = Write the passphrase.
receive-not-read = The file { $file } could not be read. Is it still there?
receive-by = From { $name }, { $day }
receive-sealed = { $count ->
    [0] No sealed versions
    [1] One sealed version, whole
   *[other] { $count } sealed versions, all whole
 }
receive-alike = You have another case of the same name and year of birth
receive-alike-text = Look whether it is the same person before you take the case in.
receive-is-new = The case is not here yet
receive-is-new-text = It is taken in as it is, with its seals.
receive-is-same = You have this case already
receive-is-same-text = Both say the same.
receive-is-newer = You have this case already, and the one in the file is newer
receive-is-newer-text = They are never merged. See what differs, and choose.
receive-is-older = You have this case already, and yours is newer
receive-is-older-text = They are never merged. See what differs, and choose.
receive-take = Take the case in
receive-keep-mine = Keep mine
receive-beside = Take it in beside mine
receive-differs = This differs
receive-mine = Yours
receive-theirs = In the file
progress-journal = Journalling
journal-done = Journalled on { $day }
journal-is-done = Journalled
journal-where = Where is it? Case number or folder
