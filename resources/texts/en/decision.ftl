# The text for Nav's own decision screen (§ 14 a).

decision-title = Text for § 14 a
decision-lead = The assessment gathered into one text for Nav's decision screen. Read it through, copy each field and paste it there.
decision-none = This case has no assessment
decision-none-text = No text for the decision is made where the case is only an agreement.
decision-copy-all = Copy all
decision-copy = Copy
decision-copied = Copied
decision-sources = Sources
decision-text = Reasons
decision-group = Service group
decision-nav-goal = Main goal
decision-text-limits = Up to { $advised } characters are recommended. The decision screen takes { $most }.
decision-sources-limits = One line for each source, up to { $most } characters.
decision-chosen-there = Chosen on the decision screen.
decision-not-set = Not filled in
decision-fits = { $count } of { $most } characters. It fits.
decision-long = { $count } characters are more than the recommended { $advised }. It can be pasted, since the limit is { $most }.
decision-too-long = { $count } characters are too many. Take away { $over } and it fits within { $most }.
decision-empty = No text yet
decision-source-from = { $name } from { $origin }
cli-no-decision = The case has no assessment, so there is no text for the decision.
cli-decision-too-long = { $count } characters are too many for the decision screen, which takes { $most }.
