# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Suggestion: { $sentence }
offer-take = Use the suggestion
offer-goal = { $bound ->
    [on] I will be back in my job on { $when }.
   *[other] I will be back in my job { $when }.
}
offer-goal-at = { $bound ->
    [on] I will be back in my job at { $employer } on { $when }.
   *[other] I will be back in my job at { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] I will be back as { $position } on { $when }.
   *[other] I will be back as { $position } { $when }.
}
offer-goal-position-at = { $bound ->
    [on] I will be back as { $position } at { $employer } on { $when }.
   *[other] I will be back as { $position } at { $employer } { $when }.
}
offer-opens-when = If you are not back as agreed, we meet and make a full assessment.
offer-opens-when-third = If { $who } is not back as agreed, we meet and make a full assessment.
offer-reason = You are going back to the same employer. { $named } confirmed this on { $when }. Health has been clarified ({ $source }). Other work has therefore not been assessed.
offer-reason-third = { $who } is going back to the same employer. { $named } confirmed this on { $when }. Health has been clarified ({ $source }). Other work has therefore not been assessed.
offer-purpose = How the way back to work is going.
offer-employer = { $named }
offer-possible = Your job is there. { $named } confirmed this on { $when }.
offer-possible-third = The job of { $who } is there. { $named } confirmed this on { $when }.
offer-possible-by = { $bound ->
    [on] Your job is there, and you will be back on { $when }.
   *[other] Your job is there, and you will be back { $when }.
}
offer-possible-by-third = { $bound ->
    [on] The job is there, and { $who } will be back on { $when }.
   *[other] The job is there, and { $who } will be back { $when }.
}
offer-possible-step = Your job is there, and you begin with { $amount } on { $day }.
offer-possible-step-third = The job is there, and { $who } begins with { $amount } on { $day }.
offer-expected = Tells us at once if it does not go as agreed.
offer-expected-card = Tells us at once if it does not go as agreed, and sends report cards.
offer-expected-card-later = Tells us at once if it does not go as agreed, and sends report cards once AAP is granted.
offer-act-steps = Works by the steps of the way back
offer-act-call = Calls a meeting about how it is going
offer-scope = what the agreement says, and nothing else
offer-measure = { $name }
offer-elsewhere = Is set in a decision of its own.
