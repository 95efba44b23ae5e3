import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.store import recovery_code
from aevdesk.store.errors import MistypedRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE = "87QP-M8K0-YB3X-91FV-5CNP-ZN63-SXE2"


def test_a_code_is_seven_groups_of_four_without_look_alikes():
    groups = recovery_code.make().split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert set("".join(groups)) <= set(ALPHABET)


def test_no_two_codes_are_alike():
    assert len({recovery_code.make() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        CODE.replace("-", " "),
        CODE.replace("-", ""),
        f"  {CODE}\n",
        CODE.replace("-", " – "),
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
    ],
)
def test_a_code_is_read_however_it_was_copied(typed: str):
    assert recovery_code.normalise(typed) == recovery_code.normalise(CODE)


@given(place=st.integers(0, 27), other=st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(place: int, other: str):
    code = CODE.replace("-", "")
    if code[place] != other:
        with pytest.raises(MistypedRecoveryCode):
            recovery_code.normalise(code[:place] + other + code[place + 1 :])


@given(st.lists(st.sampled_from(ALPHABET), min_size=26, max_size=26), st.integers(0, 24))
def test_two_swapped_neighbours_are_noticed(random: list[str], place: int):
    code = "".join(random) + recovery_code._check("".join(random))
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(MistypedRecoveryCode):
            recovery_code.normalise(swapped)


@pytest.mark.parametrize("typed", ["", "AAAA", CODE[:-1], CODE + "0", CODE[:-1] + "U", "🙂" * 28, "²" * 28, "\ud800"])
def test_what_is_no_code_is_called_mistyped(typed: str):
    with pytest.raises(MistypedRecoveryCode):
        recovery_code.normalise(typed)
