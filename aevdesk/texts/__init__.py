"""The words: what screens and documents say, in bokmål, nynorsk and English, and the data that offices may add to.

Texts, catalogues, limits and word lists are files in `resources/`; nothing here judges a case.
"""

from aevdesk.texts.language import LANGUAGES, Language
from aevdesk.texts.messages import BrokenText, MissingText, Texts, load_texts, text_id

__all__ = ["LANGUAGES", "BrokenText", "Language", "MissingText", "Texts", "load_texts", "text_id"]
