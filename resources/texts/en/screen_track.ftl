# Løp: how much must be assessed.

track-purpose = Choose the lightest track that fits. You can go to a fuller one at any time. The program never chooses for you.
track-return-to-employer = No assessment. Only the agreement.
track-straightforward = A short assessment. Everyone agrees.
track-full = When something is unclear.
track-return-to-employer-gives = About one to two pages.
track-straightforward-gives = About two pages.
track-full-gives = Three to four pages.
track-full-when =
    It is unclear what the person can work with
    There is no job to go back to
    You see the way ahead differently
    The last plan did not work
track-always = Can always be chosen
track-met = All conditions are confirmed
track-lacks = { $count ->
    [one] One condition is missing
   *[other] { $count } conditions are missing
}
track-if-not = What if it does not go as planned?
track-if-not-text = Then you open the assessment in the same case. All that is written comes along.
track-traits = Answer what you know. It opens and closes parts of the form. The rest may stand.
