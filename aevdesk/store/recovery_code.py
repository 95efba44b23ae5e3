"""The recovery code: 130 random bits on paper, made to be copied by hand.

26 random and 2 check characters in Crockford's base32 (no I, L, O or U), shown in seven groups of four. The check is
the number modulo 1021, a prime: any one wrong character and any two swapped neighbours are noticed before the slow
key derivation is tried.
"""

import secrets

from aevdesk.store.errors import MistypedRecoveryCode

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
_RANDOM = 26
_PRIME = 1021


def make() -> str:
    """A new code as it is printed: "7K3D-…"."""
    random = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    whole = random + _check(random)
    return "-".join(whole[i : i + 4] for i in range(0, len(whole), 4))


def normalise(typed: str) -> str:
    """The 26 random characters of a typed code. Case, spaces, dashes, O for 0 and I or L for 1 do not matter.

    Raises MistypedRecoveryCode.
    """
    code = "".join(c for c in typed.upper() if c.isalnum()).translate(_MEANT)
    random, check = code[:_RANDOM], code[_RANDOM:]
    if len(code) != _RANDOM + 2 or any(c not in _ALPHABET for c in code) or _check(random) != check:
        raise MistypedRecoveryCode
    return random


def _check(random: str) -> str:
    number = 0
    for character in random:
        number = (number * 32 + _ALPHABET.index(character)) % _PRIME
    return _ALPHABET[number // 32] + _ALPHABET[number % 32]
