## Letters and notes beside the documents. Fields and parts have their names from the form.

doc-letter-to = To
doc-letter-about = About
doc-letter-from = From
doc-letter-greeting = Kind regards
doc-letter-hello = Hello { $name },
doc-letter-printed = Written { $date }
doc-value-drawn = Drawn on the screen

# The conversation guide
doc-guide-title = What we will talk about
doc-guide-for = To
doc-guide-subtitle = For our talk
doc-guide-meeting = We meet { $when }
doc-guide-lead = Here is what we have not talked about yet. You need not answer everything. Write on the sheet if you like, or draw, and bring it along.
doc-guide-all-answered = We have talked about all that is needed. When we meet, we read through it together and correct what is not right.
doc-guide-ask = { $what }: what can you say about it?
doc-guide-also = We lack: { $what }.
doc-guide-undecided = What we have not decided yet
doc-guide-who = { $what }: who does it?
doc-guide-when = { $what }: when?
doc-guide-next-meeting = When do we meet next?

# Invitation and reminder to sign
doc-invitation-title = { $word ->
    [samarbeidsavtale] The cooperation agreement is ready
    [aktivitetsplan] The activity plan is ready
   *[aktivitetsavtale] The activity agreement is ready
}
doc-invitation-lead = { $has_date ->
    [yes] The agreement made in the talk of { $date } is ready to be signed. Two copies are enclosed.
   *[no] The agreement is ready to be signed. Two copies are enclosed.
}
doc-reminder-title = { $word ->
    [samarbeidsavtale] We are waiting for the cooperation agreement
    [aktivitetsplan] We are waiting for the activity plan
   *[aktivitetsavtale] We are waiting for the activity agreement
}
doc-reminder-lead = { $has_date ->
    [yes] We sent you the agreement on { $date } and have not had it back yet.
   *[no] We have not had the agreement back yet.
}
doc-reminder-already = If you have sent it already, you may disregard this letter.
doc-sign-about = The agreement
doc-sign-period = Period
doc-sign-how = What to do
doc-sign-read = Read the agreement. Is it what we talked about?
doc-sign-write = Sign both sheets, with date and place.
doc-sign-keep = Keep one sheet. It is yours.
doc-sign-send = Send or bring the other to { $office }.
doc-sign-send-by = Send or bring the other to { $office } by { $date }.
doc-sign-or-come = You may also come by. We then read it together, and you can sign on screen or on paper.
doc-sign-disagree = Is there something you do not agree with?
doc-sign-disagree-how = Tell us before you sign. We can change the agreement together, or write down what we do not agree on. It is up to you whether you sign.

# New since last time
doc-changes-title = New since last time
doc-changes-lead = { $word ->
    [samarbeidsavtale] Here is what is new in your cooperation agreement.
    [aktivitetsplan] Here is what is new in your activity plan.
   *[aktivitetsavtale] Here is what is new in your activity agreement.
}
doc-changes-none = Nothing in the agreement has changed since last time.
doc-changes-why = Why there is a new version
doc-changes-row-new = New: { $what }
doc-changes-row-gone = Taken away: { $what }
doc-changes-came = New: { $what } { $now }.
doc-changes-became = { $what } { $now }. Before: { $before }.
doc-changes-went = Taken away: { $what } { $before }.
doc-changes-parts = What the agreement rests on
doc-changes-track = The assessment is made in another way. Now: { $now }. Before: { $before }.
doc-changes-count = { $n ->
    [one] One part is new, changed or taken away. You read it in the document.
   *[other] { $n } parts are new, changed or taken away. You read them in the document.
}
doc-changes-parts-new = New parts
doc-changes-parts-changed = Changed parts
doc-changes-parts-gone = Parts that are taken away
doc-changes-same = All else is as before
doc-changes-same-text = What does not stand here has not changed. If you have the old agreement, you may keep it.

# The person's copy of everything
doc-copy-title = All that is kept about you here
doc-copy-lead = Here is all that we have written about you in this program, also what does not stand in the agreement. Information in other systems of Nav is not included.
doc-copy-laid-away = This part is not in use now and does not stand in the agreement, but is not deleted.
doc-copy-set-aside = Notes that were set aside, and why
doc-copy-history = What has happened in the case
doc-copy-versions = Versions that are sealed
doc-copy-version = Version { $number }
doc-copy-openings = Who has had the case open
doc-copy-when = When
doc-copy-who = Who
doc-copy-did = What
doc-copy-rights = What you can do
doc-copy-correct = If something is wrong, you may ask for it to be corrected. The old stays beside it, with who corrected it and why.
doc-copy-remark = If you disagree with something, you may have your own remark put beside it.
doc-copy-kept = The case is deleted from this computer { $days } days after journalling, once the agreement has ended.

# Note to the unit that pays
doc-note-lead = The note gives the facts needed to consider the benefit. It decides nothing.
doc-note-unsigned = The agreement and the assessment are not signed yet.
doc-note-ability = How much, and since when
doc-note-half = Reduced work ability
doc-note-judged = We judge: { $what }
doc-note-period = Period of the agreement
doc-note-cause = What it is due to
doc-note-help = The help that is needed
doc-note-own = In their own words
doc-note-benefits = Benefits and periods

# Order to a provider of measures
doc-provider-title = Order: { $measure }
doc-provider-title-plain = Order of a measure
doc-provider-lead = We ask you to answer the question below. Tell us if something is unclear, or if you see that another question matters more.
doc-provider-agreed = What is agreed with { $name }
doc-provider-what = What
doc-provider-how-much = How much
doc-provider-why = Why this measure
doc-provider-findings = Useful to know
doc-provider-ahead = The way ahead
doc-provider-report = Report
doc-provider-report-how = Answer the points in the same order. Write what you did, what worked, and what did not.
doc-provider-report-by = Report expected { $date }

# Request to a doctor
doc-doctor-title = Questions about health and work
doc-doctor-lead = { $name } and Nav are making an agreement on the way to work. To get it right we need your professional judgement.
doc-doctor-not-diagnosis = We ask for function, risk, load and prognosis. A diagnosis alone is not enough, and we do not need the record.
doc-doctor-thinks = These are the plans
doc-doctor-goal = The goal
doc-doctor-work = Work
doc-doctor-planned = Planned
doc-doctor-steps = Steps
doc-doctor-questions = Our questions
doc-doctor-function = Function: What can the patient do now, and what is not possible? Please be concrete: walk, stand, lift, use the hands, concentrate, be with others.
doc-doctor-risk = Risk: Is there anything in the plans above, or in other work, that may harm the health?
doc-doctor-load = Load: How much can be tried now, and how should it be stepped up?
doc-doctor-prognosis = Prognosis: What do you expect of the next months, and what could make it better?
doc-doctor-paper = We are also waiting for: { $what }
doc-doctor-answer = The answer
doc-doctor-by = We hope for an answer by { $date }.
doc-doctor-plain = Please write briefly. Keep apart what you judge yourself and what the patient has told.
doc-doctor-unknown = If you do not know, write so. That helps us too.
doc-doctor-consent = { $has_scope ->
    [yes] The patient consented on { $date } to our asking you about: { $scope }.
   *[no] The patient consented on { $date } to our asking you.
}

# The page for whoever takes over
doc-handover-title = To you who take over
doc-handover-from = Caseworker until now
doc-handover-goal = The goal
doc-handover-signed = Signed
doc-handover-signed-by = { $name } { $date }
doc-handover-unsigned = Not signed yet
doc-handover-owed = What Nav has promised, and still owes
doc-handover-agreed = What others have promised
doc-handover-past = { $when }, past
doc-handover-dates = Next dates
doc-handover-open = Open points
doc-handover-waits = { $has_who ->
    [yes] Waiting for { $what } from { $who }
   *[no] Waiting for { $what }
}
doc-handover-not-again = Learnt from what was tried
doc-handover-events = Latest events

doc-next-follow-up = Follow-up
doc-next-yearly-follow-up = New follow-up at the latest
doc-next-goal = The goal is to be set
doc-next-milestone = Milestone
doc-next-activity = Activity
doc-next-meeting = Meeting
doc-next-application = Application deadline
doc-next-evaluation = See how it goes
doc-next-report = Report expected
doc-next-waiting = Check what we wait for
doc-next-return-step = New step
doc-next-return-evaluation = Look at the steps
doc-next-return = Back in the position
doc-next-plan-end = The agreement runs out
doc-next-youth-offer = An activity is to have begun
doc-next-sheet = Signed sheet expected back
doc-next-journal = Put in the journal
doc-next-source = Information expected
doc-next-benefit-apply = Apply again
doc-next-benefit-end = A benefit ends
doc-next-aap-end = Last day with AAP
doc-next-deletion = Deleted from the computer

# What somebody did with the case, as the log says
doc-done-open = Opened
doc-done-create = Created
doc-done-change = Changed
doc-done-print = Printed
doc-done-export = Saved as a file
doc-done-seal = Sealed
doc-done-restore = Restored
doc-done-receive = Received

# The command line
cli-letter-which = The case has several: { $choices }. Say which with --about.
cli-letter-none = The case has not what «{ $document }» needs.
