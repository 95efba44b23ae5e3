"""The letters and notes beside the documents: to the person, to a doctor, a provider, a colleague."""
