# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Suggestion: { $sentence }
offer-take = Use the suggestion
offer-goal = { $bound ->
    [on] I will be back in my job at { $employer } on { $when }.
   *[other] I will be back in my job at { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] I will be back as { $position } at { $employer } on { $when }.
   *[other] I will be back as { $position } at { $employer } { $when }.
}
offer-opens-when = If you are not back as agreed, we meet and make a full assessment.
offer-opens-when-third = If { $who } is not back as agreed, we meet and make a full assessment.
