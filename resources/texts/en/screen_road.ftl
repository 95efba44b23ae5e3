## The goal and the way there: the goal, the road as a picture, and the table under it.

road-title = The goal and the way there
screen-place-activities = Goal and road
road-view = Show as
road-view-road = Road
road-view-table = Table
road-view-both = Both
road-new-milestone = New milestone
road-new-activity = New activity
road-new-loose = New activity without a milestone
road-new-step = New step
road-wait-for = Wait for …
road-change = Change
road-close = Close

## The goal
road-goal = The goal
road-goal-open = The goal is being worked out
road-goal-empty = The goal is not written yet
road-goal-write = Write the goal
road-goal-change = Change the goal
road-goal-set = The goal is set
road-period = The agreement runs { $period }

## The road
road-image = The road to the goal
road-keys = Arrows choose. Enter opens the row. Alt and an arrow moves a day, with Shift a week. Space chooses what is moved: all, from or to.
road-lanes = Milestones
road-loose = Without a milestone
road-doing = What we do
road-talks = Talks
road-today = Today
road-nav = { -nav }
road-others = Together, or others
road-waiting = Waiting
road-person = The person
road-hint = Drag the ends, or use Alt and the arrow keys, to move dates
road-as-text = Read the road as text
road-undated = { $count } without a date

## Days
road-day = { $day } { $month }
road-day-alone = { $day }
road-month-short = { $month }
road-span = { $first }–{ $last }
road-span-spoken = { $first } to { $last }
road-until = until { $date }
road-awaits = waiting for { $what }, looked at on { $date }
road-bound-by = by { $date }
road-bound-from = from { $date }
road-bound-earliest = { $date } at the earliest
road-later = We agree on a time later

## Moving dates
road-moves-from = From { $date }
road-moves-to = To { $date }
road-grip-both = Moves all of it
road-grip-first = Moves the first day
road-grip-last = Moves the last day
road-moved = { $what }: { $when }

## The table
road-column-what = What
road-column-who = Who
road-column-when = When
road-column-why = Why
road-column-origin = Comes from
road-row-keys = Enter opens. Alt and an arrow sideways moves the dates, up and down moves the row.
road-row-elsewhere = Enter goes to where it is written.
road-row-why = Why: { $why }
road-from-resource = From the resource { $what }
road-from-barrier = From the barrier { $what }
road-from-risk = From { $what }
road-risk = what is dangerous for health
road-comes-from = Comes from: { $what }
road-origins-more = and { $count } more

road-number = Milestone { $number }
road-passed = Passed
road-outside = Outside the period
road-reached = Reached { $date }
road-waits = Waiting for { $what }
road-wait-check = We check { $date }
road-follow-up = Next follow-up
road-step = Step { $number }
road-hours = { $one ->
    [yes] { $hours } hour a week
   *[other] { $hours } hours a week
 }
road-no-milestone-text = No text yet

## Empty
road-empty = No milestones or activities yet
road-empty-text = Begin with a milestone, or straight with something to do.

## The road as text
road-text-goal = The goal: { $goal }
road-text-group = { $title }: { $items }
