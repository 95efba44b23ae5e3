"""The frame of an open case: sections at the left, the page in the middle, the document at the right, and all acts."""
