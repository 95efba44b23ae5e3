"""The paper: a case becomes typed content, and the content becomes Word, PDF and preview pages."""
