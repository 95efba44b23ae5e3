"""Se over: what stops signing, what is worth a note, and all answers."""
