"""What a case goes through after signing, and what is made of it: follow-up, versions, letters, hand-over."""
