## What is missing for a lighter track

check-K21 = It is the same employer who must confirm. The person has no employer today.
check-K22 = A self-employed person has no employer who can confirm. Choose a short or a full assessment.
check-K23 = The person is not going back to the same employer, or it is not clear yet.
check-K24 = The person has not confirmed that this is the goal.
check-K25 = It is unclear whether the employment still stands.
check-K26 = The health situation is not clarified.
check-K27 = The employer withdrew the confirmation { $date }. A new one is needed.
check-K28 = The return was not carried out. Choose a short or a full assessment.
