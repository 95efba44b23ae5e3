# What is proposed and seen instead of asked.

seen-change = Change
seen-write = Write it yourself
seen-follows-national-id = Follows from the national id
seen-follows-mode = Set when you say how this came about
seen-follows-talks = Follows from the talk
seen-follows-date = Follows from when you are back
seen-follows-employer = Follows from the employer

# Under the notes of the review.
review-reads-easy = Readability { $lix }: easy to read.
review-reads-middle = Readability { $lix }: middling.
review-reads-heavy = Readability { $lix }: heavy. Shorter sentences and common words help.
review-heaviest = Heaviest to read is “{ $field }” ({ $lix }).
review-empty = { $count ->
    [one] One field stands empty. It may.
   *[other] { $count } fields stand empty. They may.
 }
review-empty-hide = Hide the fields that stand empty
