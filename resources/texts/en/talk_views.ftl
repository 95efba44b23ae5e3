## The talk, when we see it differently.

talk-see-differently = Write that we see it differently
