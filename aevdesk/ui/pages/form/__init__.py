"""The form: fields, rows and findings, and the pages of the sections that are built of them."""
