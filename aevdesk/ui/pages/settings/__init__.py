"""The settings: office and caseworker, language and look, passphrase, backups, what the office has made its own."""
