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
