## Fields that are missing or not right

check-K00 = «{ $field }» is missing.
check-K01 = «{ $field }» has { $n } characters, and there is room for { $limit }. The text is kept. Shorten it.
check-K02 = The national identity number is not right. Check the digits, or leave the field empty for now.
check-K03 = «{ $field }» is not right. Check the nine digits, or leave the field empty.
check-K04 = The person is worried about money. Who finds out, and when?
check-K05 = The assessment rests only on what was known before the return stopped { $date }. What is new?
check-K06 = The source «{ $source }» has a year only. It can be used as it is.
check-K07 = Health must be assessed when the case concerns AAP or disability benefit.
check-K08 = «{ $field }» is a day that has not been yet. Correct the date.
check-K09 = «{ $field }» is before the start. Correct one of the dates.
check-K10 = The date for checking again has passed. Write what happened, and choose a new date.
check-K11 = Choose a day to look at how it goes, no later than the day you are back.

## Track and traits

check-T01 = Agreement only needs two things. You are going back to the same employer, and the employer has confirmed it with name and date. And health is clarified. Choose a fuller track if not.
check-T02 = A short assessment needs everyone involved to agree. { $who } is missing.
check-T03 = Write briefly why less is enough.
check-T04 = The employer's confirmation is from { $date }. Ask again.
check-T05 = This level of support requires a work-ability assessment. Refer to the one that exists, or make one.
check-T06 = The planned return has passed. Write how it went.
check-T07 = The return did not go as agreed. Choose a short or a full assessment. Everything you have written comes along.
check-T08 = «{ $trait }» is not clarified. It may open new questions.
check-T09 = Someone entitled to KVP normally gets no § 14 a plan. Is this an agreement within the programme? (Check current law.)
check-T10 = The situation has changed since the assessment. Is a new one needed?

## Talk and own view

check-C01 = You have not had a talk. The agreement is made together.
check-C02 = Who took part, and how did you meet?
check-C03 = What the person thinks must stand here, in every track.
check-C04 = Explain what the document is for, and tick the box.
check-C05 = An interpreter is needed. Write whether one was used, and why if not.
check-C06 = Go through the agreement and the person's own view together.
check-C07 = The person's own view is { $n } days old. Ask again.
check-C08 = These look like the caseworker's words. Write it the way the person says it.
check-C09 = The assessment repeats what the person said. Write what { -nav } concludes from it.
check-C10 = Print the plain version too.
check-C11 = The person did not recognise themselves. Correct the text, or write what differs.

## Sources and findings

check-F01 = The source «{ $source }» lacks type, date or sender.
check-F02 = «{ $finding }» is marked as documented. Choose a source, or mark it as told or assumed.
check-F03 = The assessment rests on a single source.
check-F04 = Only barriers stand here. What does the person manage, and what do you build on?
check-F05 = Only health is described. Do work, competence or everyday life matter?
check-F06 = What does «{ $finding }» mean for work?
check-F07 = «{ $finding }» has no follow-up in the agreement. Make an activity, or write why not now.
check-F08 = Describe it concretely: what is difficult, in which situation?
check-F09 = Language or culture is the only explanation. Look at health too: does something lie behind it?
check-F10 = The conclusion on reduced work ability does not rest on anything to do with health.
check-F11 = The doctor does not say what the person can do. Ask the doctor concrete questions.
check-F12 = The medical sources only repeat what the person has told.
check-F13 = Who obtains «{ $source }», and by when?
check-F14 = The reply on «{ $source }» has been awaited for { $n } days.
check-F15 = The newest medical source is from { $date }.
check-F16 = Does «{ $area }» matter for work? Answer yes, no or do not know yet.
check-F17 = Write an assessment of your own for «{ $area }», not only findings.
check-F18 = How and when do you find out about «{ $area }»?
check-F19 = The assessment repeats the sources. What do you think of the possibilities?
check-F20 = The doctor exempts from measures without naming serious illness. Talk about it.
check-F21 = Which benefit the doctor recommends does not belong here. Write what the doctor says about function.
check-F22 = A diagnosis code does not tell what it means for work. Write the consequence instead.
check-F23 = Briefly what matters most for work, not the whole document.
check-F24 = Physical complaints can be connected with what the person has lived through. Ask, do not conclude.

## Overall assessment

check-O01 = «{ $statement }» is not answered.
check-O02 = Answer whether work ability is reduced by at least half, and give reasons. «Cannot be decided now» is an answer.
check-O03 = Choose a level of support, or that it is not set here.
check-O04 = The main goal in the decision must be empty for this level, and filled for the others.
check-O05 = The level is changed from a permanent one. Write what has changed.
check-O06 = «{ $statement }» is not tied to anything you have found out.
check-O07 = What speaks against it? Write it, and the conclusion stands stronger.
check-O08 = Write the way ahead. It is the reason for the assessment.
check-O09 = «What kind of work» is very open. Name something, even if it is «try several».
check-O10 = The way to disability benefit requires what has been tried, or why not.
check-O11 = A few main points at the top (at most five) help everyone who reads.
check-O12 = This level is to be quality checked. What was checked has changed since.
check-O13 = The level and the answer on work ability point different ways. That may be right, but give reasons.
check-O14 = The assessment is from { $date }. Does it still apply?
check-O15 = Has work been tried? Say so, or why not.
check-O16 = What the person needs help with has got no activity.

## Goals and activities

check-P01 = Write the main goal, or that it is being clarified and until when.
check-P02 = The goal is very general. What kind of work, how much, where?
check-P03 = The goal should have been set by { $date }.
check-P04 = Who does «{ $activity }»?
check-P05 = When? Write an end, or «reviewed no later than».
check-P06 = Why do we do «{ $activity }»?
check-P07 = «{ $activity }» is too vague. What exactly, how often?
check-P08 = «{ $goal }» has no way leading there.
check-P09 = What does «{ $activity }» belong to?
check-P10 = Nothing in the agreement is something the person does.
check-P11 = Nothing in the agreement is something { -nav } does.
check-P12 = The agreement lacks a valid period.
check-P13 = When do you meet next? The date must lie within the period.
check-P14 = The next follow-up is in { $n } months. With AAP it should be at most { $limit }. (Check current law.)
check-P15 = The agreement and the benefit end { $n } days apart. Tell the person.
check-P16 = «{ $activity }» lies outside the period.
check-P17 = What is awaited, from whom, since when, who does something next, and when do we check?
check-P18 = The plan is only waiting. What can be done meanwhile, rest included?
check-P19 = «Await» gives nothing to do. Make a waiting point with a date.
check-P20 = «Clarify work ability» does not tell the provider what you want to know. Write the question.
check-P21 = Write what the measure shall answer, and why this is the right one.
check-P22 = Did the person take part in choosing the measure?
check-P23 = The same kind of measure has been tried before. Why once more?
check-P24 = The measure is longer than the limit that is set ({ $n }). Check.
check-P25 = Too much at once. Put the most important first; the rest can stand as «to find out».
check-P26 = The person was applied for before the agreement was signed. Has the person said yes?
check-P27 = When do we see whether it works?
check-P28 = How much a week?
check-P29 = The plan for coming back lacks date, per cent, a contact at the employer, or when you look at it.
check-P30 = The steps do not go upwards. Is that intended?
check-P31 = Per cent must be between 0 and 100.
check-P32 = Working more than { $n } per cent may stop AAP. (Check current law.)
check-P33 = Is working more a goal? Write per cent and when, or why not.
check-P34 = Write what you expect of each other.
check-P35 = This notice cannot be given in writing here. Explain it orally and write the date.
check-P36 = Choose whether the person shall have a notice of consequences.
check-P37 = Several take part, but nobody holds the threads.
check-P38 = Has an individual plan been offered? Answer yes, no or does not want one.
check-P39 = { $party } takes part. Has the person said yes to contact?
check-P40 = The person has said no to contact with { $party }. Remove the task.
check-P41 = Write when, with whom and how the contact was.
check-P42 = Write briefly why, or how it went.
check-P43 = «{ $activity }» should have been finished { $date }. How did it go?
check-P44 = Young: no activity within { $n } weeks.
check-P45 = Young: a permanent contact person is not agreed or offered.
check-P46 = This starts when the treatment is finished. Write when we look at it.
check-P47 = Write how the person reaches the caseworker.
check-P48 = What does the person live on now?
check-P49 = Both refusals need their reasons here.
check-P50 = Who tells when this is finished, and when?
check-P51 = «{ $activity }» demands something the person does not manage. Adapt or change it.
check-P52 = Something is written as dangerous for health. Does the agreement take it into account?
check-P53 = Write what you do not agree on, in the person's words, and what happens now.
check-P54 = Do you want to involve the advisory doctor?
check-P55 = The next follow-up is in { $n } months. Is that soon enough?

## Signing

check-G01 =
    { $n ->
        [one] { $n } point must be put right before you can sign.
       *[other] { $n } points must be put right before you can sign.
    }
check-G02 = The content was changed after { $who } signed. Sign again.
check-G03 = You are looking at an older edition. Look at the page once more.
check-G04 = Name and date of birth must be in place and checked before you sign.
check-G05 = Who signs on behalf of the person, why, and was the person informed?
check-G06 = Write when the sheet was signed and where it is kept.
check-G07 = The person does not want to sign. Write what you do now.
check-G08 = Address protection: remove contact data before printing.
check-G09 = The person is under { $n }. Have the parents or guardians been told?
check-G10 = The sheet should have been back { $date }.
check-G11 = Signed { $date }. Has it been journalled?
check-G12 = The person signs first on screen.
check-G13 = The agreement runs out { $date }. Make a new one in time.
check-G14 = Does the person get a copy of their own?

## Language and privacy

check-L01 = Remove the placeholder «{ $text }».
check-L02 = Long sentence ({ $n } words). Split it.
check-L03 = The text is heavy to read (readability { $lix }). Split sentences and use ordinary words.
check-L04 = «{ $short }» is not explained.
check-L05 = The person does not need the reference to the law. Say what it means.
check-L06 = «{ $word }» can be written more plainly: { $suggestion }.
check-L07 = This is about someone else. Is it necessary, and can it be written without naming them?
check-L08 = Does the document need to say this?
check-L09 = Someone else's national identity number. Take it out.
check-L10 = The same sentence stands in «{ $field }». Write it in one place.
check-L11 = This is a standard sentence. What applies just here?
check-L12 = Describe what happens, not the person.
check-L13 = Write «you», or choose the third person for the whole document.
