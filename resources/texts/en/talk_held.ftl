## When and how we talk.

talk-held = The talk
talk-held-write = Enter the talk
