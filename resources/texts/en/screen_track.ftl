# Løp: how much must be assessed.

track-heading = How much must be assessed?
track-purpose = Choose the lightest track that fits. You can go to a fuller one at any time. The program never chooses for you.
track-the-person = the person
track-chosen = chosen
track-other-answer = Another answer …

track-return-to-employer = No assessment. Only the agreement.
track-straightforward = A short assessment. Everyone agrees.
track-full = When something is unclear.
track-return-to-employer-gives = Opens { $count } parts. About one page.
track-straightforward-gives = Opens { $count } parts. About two pages.
track-full-gives = Opens { $count } parts. Three to four pages.
track-full-when-1 = It is unclear what { $who } can work with
track-full-when-2 = There is no job to go back to
track-full-when-3 = You see the way ahead differently
track-full-when-4 = The last plan did not work

# What a tick confirms.
track-ground-same-employer = The same employer has confirmed that { $who } is coming back
track-ground-health-clarified = Health is clarified
track-ground-health-clarified-hint = It is clear what { $who } can do, and when.
track-ground-agree-person = { $who } agrees
track-ground-agree-caseworker = You agree
track-ground-agree-doctor = The doctor agrees
track-ground-agree-employer = The employer agrees
track-ground-agree-employer-hint = Only where there is an employer.

# What must be told once it is ticked.
track-told-employer-confirmed-by = Who?
track-told-employer-confirmed-date = When?
track-told-person-confirms = Does { $who } confirm that this is the goal?
track-told-health-clarified-source = Where does it say so?
track-told-agree-doctor-how = How do we know?

# How far the grounds of a track hold.
track-always = Can always be chosen
track-met = { $of ->
    [2] Both conditions are confirmed
    [3] All three conditions are confirmed
   *[4] All four conditions are confirmed
}
track-confirmed = { $met ->
    [0] None
    [1] One
    [2] Two
   *[3] Three
} of { $of ->
    [2] two
    [3] three
   *[4] four
} confirmed
track-lacks = { $count ->
    [1] One condition is missing: { $what }
    [2] Two conditions are missing: { $what }
    [3] Three conditions are missing: { $what }
   *[4] Four conditions are missing: { $what }
}
track-asks-employer-confirmed-by = Who at the employer confirmed it?
track-asks-employer-confirmed-date = When did the employer confirm?
track-asks-person-confirms = Does { $who } confirm that this is the goal?
track-asks-health-clarified-source = Where does it say that health is clarified?
track-asks-agree-doctor-how = How do we know that the doctor agrees?
track-asks-reason = First write why this track fits.

track-why = Why does this track fit?
track-why-hint = One or two sentences. They stand in the document.
track-if-not = What if it does not go as planned?
track-if-not-text = Then you open the assessment in the same case. All that is written comes along.
track-traits = Answer what you know. It opens and closes parts of the form. The rest may stand.
track-came = { $count ->
    [one] One part has opened. What is written comes along.
   *[other] { $count } parts have opened. What is written comes along.
}
