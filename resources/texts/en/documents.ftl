## Words that stand on paper only. Headings and labels stand with the sections and fields themselves.

doc-title-agreement = { $word ->
    [samarbeidsavtale] Cooperation agreement
    [aktivitetsplan] Activity plan
   *[aktivitetsavtale] Activity agreement
}
doc-title-complete = { $word ->
    [samarbeidsavtale] Assessment and cooperation agreement
    [aktivitetsplan] Assessment and activity plan
   *[aktivitetsavtale] Assessment and activity agreement
}
doc-title-assessment = Assessment
doc-title-programme = Agreement in the qualification programme
doc-agreement = { $word ->
    [samarbeidsavtale] Cooperation agreement between you and { -nav }
    [aktivitetsplan] Activity plan for you and { -nav }
   *[aktivitetsavtale] Activity agreement between you and { -nav }
}
    .third = { $word ->
        [samarbeidsavtale] Cooperation agreement
        [aktivitetsplan] Activity plan
       *[aktivitetsavtale] Activity agreement
    }
doc-subject = { $title } for { $name }
doc-classification = Exempt from public access
doc-pages = Page {"{page}"} of {"{total}"}
doc-draft = DRAFT
doc-draft-note = Draft { $date } at { $time }
doc-control-code = Control code { $code }
doc-seal-code = Seal code { $code }
doc-record-note = This is not an agreement. The paper shows what we have talked about, and that it is not signed.
doc-period = Valid from { $from_ } to { $to }.
doc-period-meeting = We look at it together on { $date }.

doc-card-person = { $title } for
doc-card-coordinating-caseworker = Caseworker and coordinator
doc-card-others = Working together with
doc-national-id = national id { $id }
doc-born = born { $date }
doc-phone = Telephone { $number }
doc-confirmed = Confirmed { $date }
doc-confirmed-by = Confirmed { $date } by { $name }
doc-main-points = In short

doc-you = you
    .third = { $person }
doc-you-object = you
    .third = { $person }
doc-nav = { -nav }
doc-nobody-yet = Not agreed by whom
doc-date-on = { $date }
doc-date-by = by { $date }
doc-date-from = from { $date }
doc-date-from-capital = From { $date }
doc-date-earliest = { $date } at the earliest
doc-date-until = until { $date }
doc-date-awaits = awaiting { $what }, looked at again by { $date }
doc-from-to = { $from_ } to { $to }
doc-hours-a-week = { $one ->
    [yes] { $hours } hour a week
   *[no] { $hours } hours a week
}
doc-amount-hours = { $one ->
    [yes] { $value } hour a week
   *[no] { $value } hours a week
}
doc-amount-days = { $one ->
    [yes] { $value } day a week
   *[no] { $value } days a week
}
doc-amount-times = { $one ->
    [yes] { $value } time a week
   *[no] { $value } times a week
}
doc-amount-percent = { $value } per cent
doc-at-clock = at { $time }

doc-talk-with = With: { $names }
doc-talk-interpreter = With interpreter: { $detail }
doc-talk-no-interpreter = An interpreter was needed but not used: { $reason }
doc-talk-read-aloud = The text was read aloud
doc-talk-as-source = Conversation { $date }
doc-voice-patient = what you have told the doctor
    .third = what the person has told the doctor
doc-voice-both = partly the doctor's assessment, partly what you have told
    .third = partly the doctor's assessment, partly what the person has told
doc-agreeing = Agree on the way ahead
doc-meaning-for-work = For work
doc-followed-up = Followed up by: { $what }
doc-says = says { $who }

doc-goal-open = The goal is being clarified. We set it by { $date }.
doc-road = The way to the goal
doc-road-now = now
doc-road-goal = The goal
doc-road-hours = { $one ->
    [yes] { $hours } hour
   *[no] { $hours } hours
}
doc-road-a-week = a week
doc-road-step = Step { $number }
doc-road-from = { $what } from { $date }
doc-road-stairs-alt = The steps on the way to the goal: { $steps }.
doc-road-lanes-alt = The milestones on the way to the goal: { $steps }.
doc-road-meeting = We meet on { $date }
doc-return-now = Now
doc-return-target = The goal
doc-when = When
doc-other-activities = What else we have agreed
doc-together-with = Together with { $names }
doc-follows-all = { $name } follows up.
doc-evaluated = { $date }
doc-origin = Comes from: { $what }
doc-origin-part = { $kind } under “{ $area }”
doc-notice-oral = We have talked about what may happen if this is not done, { $date }.
doc-read-and-understood = Read and understood
doc-checks = { $who }, { $date }
doc-find-out-area = { $area }: { $how }
doc-find-out-source = { $what } from { $who }, expected { $date }
doc-expectations = What we expect of each other
doc-you-coordinate = You hold the threads yourself.
    .third = { $person } holds the threads.
doc-coop-next = Next time { $date }
doc-consent-given = { $has_scope ->
    [yes] Consent { $date } to talk about: { $scope }
   *[no] Consent { $date }
}
doc-consent-refused = No consent to our talking together ({ $date })
doc-contact-name = Your caseworker is { $name }.
    .third = The caseworker is { $name }.
doc-contact-phone = You can call { $phone }.
    .third = Telephone { $phone }.

doc-signing-statement = The agreement was made together in a conversation on { $date }.
doc-declaration = I have read the agreement or had it read to me, and I know what it means.
doc-caseworker-at = Caseworker, { $office }
doc-date = Date
doc-place = Place
doc-signature-alt = Signature of { $name }
doc-signed-screen = Signed on screen { $when }
doc-confirmed-screen = Confirmed on screen, without drawing, { $when }
doc-signed-paper = Signed on paper { $when }
doc-signed-behalf = Signed on behalf of this person { $when } by { $by }
doc-behalf-informed = Informed and said yes { $date }.
doc-refused = Will not sign.
doc-sent = Sent for signature { $date }.
doc-return-by = Expected back { $date }.

doc-glossary = Words and abbreviations
