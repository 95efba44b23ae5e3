## The desk: the list of cases, the frame of a case, and the pages in it.

screen-my-cases = My cases
screen-cases = Cases
screen-new-case = New case
screen-open-case = Open the case
screen-settings = Settings
screen-lock = Lock
screen-good-morning = Good morning, { $name }
screen-good-morning-nameless = Good morning
screen-good-day = Good afternoon, { $name }
screen-good-day-nameless = Good afternoon
screen-good-evening = Good evening, { $name }
screen-good-evening-nameless = Good evening
screen-need-you = { $count ->
    [0] Nothing is urgent today.
    [1] One case needs you today.
    [2] Two cases need you today.
    [3] Three cases need you today.
    [4] Four cases need you today.
    [5] Five cases need you today.
    [6] Six cases need you today.
    [7] Seven cases need you today.
    [8] Eight cases need you today.
    [9] Nine cases need you today.
    [10] Ten cases need you today.
    [11] Eleven cases need you today.
    [12] Twelve cases need you today.
   *[other] { $count } cases need you today.
 }
screen-list-keys = Arrows choose  ·  Enter opens  ·  Ctrl N new case  ·  Ctrl K commands
screen-no-cases = No cases yet
screen-no-cases-text = The first takes a few minutes.
screen-none-of-these = No cases here now
screen-no-hit = Found no “{ $wanted }”
screen-did-you-mean = Did you mean { $name }?
screen-search-for = Search for { $name }
screen-show-all = Show all
screen-shown = { $count ->
    [0] No cases
    [1] One case
    [2] Two cases
    [3] Three cases
    [4] Four cases
    [5] Five cases
    [6] Six cases
    [7] Seven cases
    [8] Eight cases
    [9] Nine cases
    [10] Ten cases
    [11] Eleven cases
    [12] Twelve cases
   *[other] { $count } cases
 }
screen-column-name = Name
screen-column-track = Track
screen-column-status = How far
screen-column-next = Next date
screen-column-saved = Changed
screen-filter-all = All
screen-filter-draft = Drafts
screen-filter-awaiting = Awaiting signature
screen-filter-in-force = In force
screen-filter-ended = Ended
screen-born = b. { $year }
screen-no-track = No track chosen
screen-status-draft = Draft
screen-status-reviewed = Gone through in a talk
screen-status-awaiting = Awaiting signature
screen-status-signed = The agreement is in force
screen-status-unsigned-final = Finished without signature
screen-status-superseded = Replaced
screen-status-ended = Ended
screen-status-withdrawn = Entered in error
screen-next-follow-up = Follow-up { $day }
screen-next-return = Back { $day }
screen-next-ends = Ends { $day }
screen-today = today
screen-today-at = today { $clock }
screen-yesterday = yesterday
screen-tomorrow = tomorrow
screen-unreadable-case = The case cannot be read
screen-unreadable-text = It is not deleted. Bring it back from a backup.
screen-no-new-case = The case was not made
screen-delete-case = Delete the case
screen-delete-ask = Delete the case of { $name }?
screen-delete-text = Everything in the case goes, sealed versions too. You can undo it for half a minute.

screen-nameless-case = No name
screen-nameless = no name
screen-age = { $age } years
screen-track-return-to-employer = Return
    .long = Return to employer
screen-track-straightforward = Short
    .long = Straightforward case
screen-track-full = Full
    .long = Full assessment
screen-group-ground = Ground
screen-group-assessment = What we build on
screen-group-agreement = The agreement
screen-place-triage = Track
screen-place-own-view = Own view
screen-place-area-environment = Working life
screen-place-area-work = Competence
screen-place-area-interests = Interests
screen-place-benefit-basis = Benefit note
screen-place-kvp = KVP
screen-place-uforetrygd = Disability benefit
screen-place-return = Back to work
screen-place-expectations = Expectations
screen-place-archive = Archiving
screen-review = Read it through
screen-previous = Previous
screen-next = Next
screen-saving = Saving …
screen-saved = Saved
screen-saved-at = Saved at { $clock }
screen-not-saved = Not saved
screen-not-saved-at = Not saved since { $clock }
screen-try-again = Try again
screen-more = More
screen-show-page = Show the page
screen-state-done = Done
screen-state-begun = Begun
screen-state-empty = Not begun
screen-state-optional = Optional
screen-state-later = Later
screen-state-ready = Ready
screen-problems = { $count ->
    [one] 1 missing
   *[other] { $count } missing
 }
screen-findings = { $count ->
    [one] 1 finding
   *[other] { $count } findings
 }
screen-no-problems = Nothing stops signing.
screen-went-track = { $count ->
    [1] One part is not needed in this track. It is put away, not deleted.
    [2] Two parts are not needed in this track. They are put away, not deleted.
    [3] Three parts are not needed in this track. They are put away, not deleted.
    [4] Four parts are not needed in this track. They are put away, not deleted.
    [5] Five parts are not needed in this track. They are put away, not deleted.
    [6] Six parts are not needed in this track. They are put away, not deleted.
    [7] Seven parts are not needed in this track. They are put away, not deleted.
    [8] Eight parts are not needed in this track. They are put away, not deleted.
    [9] Nine parts are not needed in this track. They are put away, not deleted.
    [10] Ten parts are not needed in this track. They are put away, not deleted.
    [11] Eleven parts are not needed in this track. They are put away, not deleted.
    [12] Twelve parts are not needed in this track. They are put away, not deleted.
   *[other] { $count } parts are not needed in this track. They are put away, not deleted.
 }
screen-went = { $count ->
    [1] One part is not needed now. It is put away, not deleted.
    [2] Two parts are not needed now. They are put away, not deleted.
    [3] Three parts are not needed now. They are put away, not deleted.
    [4] Four parts are not needed now. They are put away, not deleted.
    [5] Five parts are not needed now. They are put away, not deleted.
    [6] Six parts are not needed now. They are put away, not deleted.
    [7] Seven parts are not needed now. They are put away, not deleted.
    [8] Eight parts are not needed now. They are put away, not deleted.
    [9] Nine parts are not needed now. They are put away, not deleted.
    [10] Ten parts are not needed now. They are put away, not deleted.
    [11] Eleven parts are not needed now. They are put away, not deleted.
    [12] Twelve parts are not needed now. They are put away, not deleted.
   *[other] { $count } parts are not needed now. They are put away, not deleted.
 }

screen-phase-prepare = Prepare
screen-phase-talk = Talk
screen-phase-agree = Agree
screen-turn = Turn the screen
screen-turn-back = Show everything again
screen-talk-with = Talk with { $name }
screen-talk-about = What we talk about
screen-theme-now = How are you?
screen-theme-can = What you can do
screen-theme-hard = What stops you
screen-theme-wish = What do you want?
screen-theme-way = The way there
screen-theme-promise = What we promise
screen-ask-now = How are you now?
    .help = Say it as it is. We write it down together.
screen-ask-can = What can you do today?
    .help = Think of work, home and what you like to do.
screen-ask-hard = What is it that stops you?
    .help = Say what is hard, and when it happens.
screen-ask-wish = What do you want?
    .help = It does not bind you. It is where we begin.
screen-ask-way = What is the goal, and what do you need to get there?
    .help = Write the goal as you would say it yourself.
screen-ask-promise = What can we expect of each other?
    .help = Both say something. Both sign it.

screen-signatures-stand = If you change this now, both must sign again
screen-signed-by = { $who } has signed this.
screen-change-anyway = Change anyway
screen-keep-signatures = Keep the signatures
screen-sealed = Version { $number } is sealed
screen-sealed-text = It can be read, not changed. What you write now goes into the next version.
screen-new-version = Make a new version
screen-value-refused = This cannot be saved here. Write it in another way.
screen-copy-docx-complete = Make a Word copy of the document …
screen-copy-docx-agreement = Make a Word copy of the agreement …
screen-copy-pdf-complete = Make a PDF of the document …
screen-copy-pdf-agreement = Make a PDF of the agreement …
screen-print-complete = Print the document …
screen-print-agreement = Print the agreement …
screen-print-name = Document
screen-no-printer = Found no printer
screen-no-printer-text = The agreement can be saved as a PDF meanwhile.
screen-save-pdf = Save as PDF
screen-sealed-files = Print or save what is sealed …
screen-copy-made = The copy is made
screen-copy-failed = The copy was not made
screen-copy-failed-text = Is the document open in Word? Close it, or choose another place.
screen-another-place = Save in another place
screen-mode-system = As on this computer
screen-mode-light = Light
screen-mode-dark = Dark
screen-mode-contrast = High contrast
screen-text-larger = Larger text
screen-text-smaller = Smaller text
screen-text-normal = Normal text

screen-questions = Questions to ask
screen-nothing-asked = There is nothing to fill in here
screen-add-more = Add …
screen-add-row = Add { $what }
screen-based-on = Rests on
screen-new-source = New source …
screen-new-party = Someone else …
screen-unnamed = { $what } without a name
screen-awaits = awaiting { $what }, looked at by { $date }
screen-bound-by = by { $date }
screen-bound-from = from { $date }
screen-bound-earliest = { $date } at the earliest
screen-goal = The goal
screen-talk = Talk
screen-talk-on = Talk { $date }
screen-unit-hours-week = hours a week
screen-unit-count = a week

screen-findings-resource = Resources
screen-findings-barrier = Barriers
screen-add-resource = Add a resource
screen-add-barrier = Add a barrier
screen-no-resources = No resources here yet
screen-ask-for = Ask: { $question }
screen-finding-empty = Not written yet
screen-finding-menu = More for this finding
screen-finding-linked = Tied to the agreement
screen-finding-not-linked = Not tied to the agreement
screen-source-gone = The source is gone
screen-make-milestone = Make a milestone
screen-make-act = Make an activity
screen-make-wait = Make a waiting point
screen-linked-milestone = Milestone: { $what }
screen-linked-act = Activity: { $what }
screen-linked-wait = Waiting for: { $what }
screen-new-linked-milestone = New milestone
screen-new-linked-act = New activity
screen-new-linked-wait = New waiting point
screen-rest-there = The rest in the agreement
screen-no-agreement = No agreement is made in this case.

screen-row = row
screen-row-confirmation = confirmation
screen-row-party = someone who takes part
screen-row-benefit = benefit or income
screen-row-talk = talk
screen-row-attempt = attempt
screen-row-later = addition
screen-row-source = source
screen-row-occ = occupation
screen-row-finding = finding
screen-row-work-item = work
screen-row-education-item = education or course
screen-row-grid = something you can or cannot do
screen-row-pending = treatment or examination
screen-row-tried-item = something tried
screen-row-main-point = main point
screen-row-milestone = milestone
screen-row-act = activity
screen-row-wait = waiting point
screen-row-season = season
screen-row-pause = pause
screen-row-find-out = something to find out
screen-row-step = step
screen-row-coop-row = someone who takes part
screen-row-contact = contact
screen-row-point = point
screen-row-due = date
screen-row-attendance = attendance
screen-row-sign = signature
