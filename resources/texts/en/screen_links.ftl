# What is linked to nothing, and sources that are gone or still to come.

loose-heading = Not linked
loose-go = Go there
source-gone-choose = The source has been removed. Choose another, or choose “Told”.
sources-lacking = What we lack
sources-order = Order information
sources-asked = { $what }: asked for { $asked }, expected { $due }
sources-missing = { $what }: missing
area-find-out = Make an activity: find this out
area-find-out-what = Find out: { $what }
