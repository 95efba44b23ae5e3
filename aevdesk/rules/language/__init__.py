"""Reading of texts: words, sentences, likeness and readability as pure functions. None of it judges a person."""
