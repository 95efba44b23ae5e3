"""The pages of the desk: the list of cases, the frame of an open case, and a page for each section of it."""
