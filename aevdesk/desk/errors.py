"""What the user can act on, raised by the desk itself. The sentences stand in resources under `desk-…`."""


class DeskError(Exception):
    """Something to act on: `code` finds the sentence, `params` fill it. Never carries what a case says."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class SignaturesStandError(DeskError):
    """The edit would change what somebody has signed. Void the signatures first, after asking."""


class SealedError(DeskError):
    """The version is sealed. Make a new version to change it."""


class ChangedSincePreviewError(DeskError):
    """The content is not what the page last shown says. Show it again before anyone signs."""
