"""What is true of a case: pure functions of a moment, without a clock, a file or a sentence."""
