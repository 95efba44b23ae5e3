## 7 The need, in short

field-need-statement = What do you need in order to come back?
    .doc = What you need in order to come back
    .third = What is needed in order to come back
field-need-possibilities = What are your possibilities of being in your work?
    .doc = Your possibilities of being in your work
    .third = The possibilities of being in the work
field-need-hindrance = What hinders you in your work now?
    .doc = What hinders you in your work now
    .third = What hinders the work now
field-need-risk = Anything you should not do at work for the sake of your health?
    .doc = What you should not do at work, for the sake of your health
    .third = What should not be done at work, for the sake of health
field-need-group = Level of support in the current decision
field-need-earlier-assessment = Earlier work-ability assessment (date and where it is kept)
field-need-opens-when = When shall we make a full assessment after all?
    .doc = When we make a full assessment after all

## 8 Short assessment

field-short-situation = The situation now
field-short-resources = What works, and what we build on
field-short-limits = What hinders work now
field-short-agreed = What we all agree on
field-short-open-area = Areas we still look at

## 9 Work and requirements

field-work-occupations = Occupations and tasks we have considered
    .help = As many as needed. There is no required number.
field-occ-title = Occupation or kind of work
field-occ-requirements = What the work demands
field-occ-can = What you manage
    .third = What the person manages
field-occ-cannot = What you do not manage now
    .third = What the person does not manage now
field-occ-adaptation = Adaptation that could make it possible
field-occ-route = What it takes to get there
field-occ-realistic = Realistic now?
    .doc = Realistic now
field-occ-decision = What we do about it
field-occ-reason = Why
field-occ-proposed-by = Who proposed it
field-work-local-market = The labour market here
field-work-mobility = Travel, moving and work elsewhere
field-work-education-route = The way through education or training
field-work-foreign-competence = Education and work from other countries, and what it takes to use it here

## Areas and findings

field-area-state = Does this matter for work?
    .help = «No» leaves no trace in the document. «Do not know yet» becomes something to find out.
    .doc = What applies to this area?
field-area-find-out = How and when we find out
field-area-findings = Resources and barriers
field-area-assessment = The caseworker's assessment
    .help = What the findings mean for the possibilities in work. Do not repeat the sources.
    .doc = Our assessment
field-area-updated = Last changed
field-finding-text = What we know
    .help = Concrete tasks and hours say more than words like «low» and «good».
field-finding-kind = Resource, barrier or both
field-finding-when = Before, now or later
field-finding-meaning = What it means for work
field-finding-cause = What it is connected with
    .help = Tick everything that applies. If both substance use and health are involved, tick both.
field-finding-basis = How we know
field-finding-sources = Source
field-finding-no-action = Why we do nothing about this now
field-finding-share = May be shared with
    .help = Shared with nobody unless you tick.
field-finding-confirmed = Confirmed in the talk
field-environment-employer-tried = What the employer has tried or offered
field-work-hist-items = Work that matters now
    .help = Only what is marked «yes» is printed.
field-work-item-title = Position or tasks
field-work-item-place = Where
field-work-item-years = When
field-work-item-shows = What it shows
field-work-item-relevant = Matters now
field-education-items = Education and courses
field-education-item-what = What
field-education-item-where = Where
field-education-item-year = Year
field-education-item-done = Completed or broken off
field-skills-other = Other skills (languages, driving licence, computers, practical)
    .doc = Other skills
field-language-level = Norwegian: what do you manage in speech and writing?
    .help = Write what you manage, not just a level.
    .doc = Norwegian, spoken and written
    .third = Norwegian, spoken and written
field-language-enough-for = Is the Norwegian enough for work or a course?
    .doc = The Norwegian is enough for
field-language-school-base = Have you completed primary and lower secondary school?
    .doc = Completed primary and lower secondary school
    .third = Completed primary and lower secondary school
field-language-intro-done = Introduction programme: what is done, and what remains?
    .doc = Introduction programme
field-everyday-topics = Topics that matter for work
    .help = A tick only opens questions. Nothing has to be answered.
field-everyday-own-history = Your history, what is important to know
    .third = The history, what is important to know
field-everyday-basic-first = Must anything be in place before work is possible?
    .doc = This must be in place before work is possible

## 10.5 Health

field-health-grid = What you can and cannot do
    .help = Fill in only the rows that matter for work.
    .third = What the person can and cannot do
field-grid-what = What
field-grid-level = Can, can with adaptation, cannot, not known
    .doc = Can or cannot
field-grid-note = How much, for how long, what helps
field-grid-says = Who says so
field-health-risk-answer = Is any work or activity dangerous for your health?
    .doc = Dangerous for your health
    .third = Dangerous for health
field-health-risk = What, and why
    .doc = What is dangerous for your health, and why
    .third = What is dangerous for health, and why
field-health-load = How much can you take, and what can we try? (hours a day, days a week, tasks)
    .doc = How much you can take, and what we can try
    .third = Tolerated load, and what we can try
field-health-good-day = A good day
field-health-bad-day = A bad day
field-health-pattern = How often does it vary?
    .doc = How often it varies
field-health-since = When was the work ability reduced?
    .doc = Work ability reduced since
field-health-prognosis = What is expected ahead?
    .doc = What is expected ahead
field-health-prognosis-note = Explain (who says so, when)
    .doc = More about what is expected
field-health-pending = Treatment or examination you get or wait for
    .third = Treatment or examination under way or awaited
field-pending-what = What
field-pending-where = Where
field-pending-expected = Expected
field-pending-state = Status
field-health-no-documents = Why is there little documentation?
    .doc = Why there is little documentation
field-health-doctor-view = The doctor's assessment, in short
field-health-person-view = How you experience it yourself
    .third = How the person experiences it
field-health-differ = Where you see it differently
    .third = Where the person and the doctor see it differently

## 11 What has been tried

field-tried-items = Tried before
field-tried-none-reason = Nothing has been tried yet. Why?
    .doc = Why nothing has been tried yet
field-tried-item-kind = What kind
field-tried-item-measure = Measure
field-tried-item-what = What
field-tried-item-from = From
field-tried-item-to = To
field-tried-item-went = How did it go?
    .doc = How it went
field-tried-item-ended = Why did it end?
    .doc = Why it ended
field-tried-item-learnt = What did we learn from it?
    .help = What the next provider and the next caseworker need most.
    .doc = What we learnt from it
field-tried-item-source = Source

## 12 Overall assessment

field-overall-main-points = Main points
    .help = At most five short lines. They stand at the top of page 1.
    .doc = In short
field-main-point-text = Point
field-statement-text = Text
field-statement-based-on = Rests on
field-overall-a = Your possibilities of getting or keeping work
    .third = Possibilities of getting or keeping work
field-overall-b = What kind of work can be the goal
field-overall-c = What you need help with to get into work
    .third = What help is needed to get into work
field-overall-d = Whether work ability is reduced, and by how much
field-overall-e = What kind of help may be relevant
field-overall-ability = Is work ability reduced by at least half?
    .help = The answer is yours. The program computes nothing. «Cannot be decided now» is also an answer.
    .doc = How much work ability is reduced
field-overall-ability-reason = Give reasons, also if you cannot decide now
    .doc = Reasons
    .third = Reasons
field-overall-ability-hours = Hours a week you can work now (optional)
    .doc = Hours a week you can work now
    .third = Hours a week of work possible now
field-overall-any-work = Measured against other work than you have had
    .third = Measured against other work than the person has had
field-overall-group = Level of support
field-overall-group-why-not = Why is it not set here?
    .doc = Why the level of support is not set here
field-overall-nav-goal = Main goal in the follow-up decision
field-overall-group-before = The level before this assessment
field-overall-what-changed = What has changed since last time?
    .doc = What has changed since last time
field-overall-against = What speaks against this conclusion?
    .help = With the objections written down, the conclusion stands stronger.
    .doc = What speaks against it
field-overall-way-ahead = The way ahead
field-overall-check-out = Should be checked
    .help = Can be included when you order a measure.
field-overall-other = Anything else that matters
field-overall-reassess-when = When shall we look at the assessment again?
    .doc = When we look at the assessment again

## Quality control

field-review-by = Quality checked by
    .help = Someone other than the author. A change in the assessment voids the check.
field-review-date = Date
field-review-comment = Comment
    .help = May be read in a complaint or when someone asks for access.
field-review-content-hash = The content that was checked

## 13 On disability benefit and wants to work

field-ufore-work-wish = What do you want to work with?
    .doc = What you want to work with
    .third = The work wished for
field-ufore-work-changed = What is different now?
    .doc = What is different now
field-ufore-work-grade = Degree of disability
field-ufore-work-amount = How much do you want to work? (hours or per cent)
    .doc = How much you want to work
    .third = Amount of work wished for
field-ufore-work-adaptation = What must be in place?
    .doc = What must be in place
field-ufore-work-worry = Are you worried about your benefit?
    .doc = What you are worried about
    .third = Worry about the benefit
field-ufore-work-before = What have you experienced with { -nav } before that we should know?
    .doc = What you have experienced with { -nav } before
    .third = Earlier experience with { -nav }
field-ufore-work-first-step = A first small step

## 14 Heading for disability benefit

field-uforetrygd-treatment-done = Is the treatment completed? What remains?
    .doc = Treatment completed, and what remains
field-uforetrygd-measures-done = Have work-related measures been tried? If not, why?
    .doc = Work-related measures that were tried
field-uforetrygd-part-work = Is it possible to work a little?
    .doc = The possibility of working a little
field-uforetrygd-steps = This has been done
    .help = Only an aid for the caseworker. Not printed.
field-uforetrygd-come-back = Include that you can ask for help to get work later

## 15 The qualification programme

field-kvp-decision-date = Decision on the programme, date
field-kvp-use = Shall we make an agreement here?
    .help = Someone entitled to the programme normally gets no § 14 a plan. Check current law.
field-kvp-too-early = What do we not know yet?
    .doc = What we do not know yet
field-kvp-hours = Hours a week in the agreement

## 16 Basis for the benefit

field-basis-ability = Reduced by at least half?
    .help = The same answer as in the overall assessment.
    .doc = Reduced by at least half
field-basis-since = Reduced since
field-basis-cause = What part illness, injury or defect plays
    .help = Write what it does to work. No diagnosis code.
field-basis-healthy-before = How long fit for work before this
field-basis-worked = How much was worked
field-basis-help-kind = Help: treatment, measure or other follow-up
field-basis-help-reason = Reasons
field-basis-period-wish = Wished length of the decision
field-basis-extension-reason = Why beyond the ordinary period (in your voice)
field-basis-open = What we do not know yet
