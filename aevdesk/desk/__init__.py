"""The work itself, as the screen and the command line both do it: open, edit, review, sign, seal, follow up."""
