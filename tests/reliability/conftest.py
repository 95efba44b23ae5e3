import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=5, help="how often the writing process is killed (long: 100)")
    parser.addoption("--flips", type=int, default=30, help="how many single bits are flipped (long: 1000)")
    parser.addoption("--cuts", type=int, default=6, help="how many power cuts are replayed (long: 600)")


def _number(request: pytest.FixtureRequest, name: str, default: int) -> int:
    """The option as given, also when these tests run with all others and it is not known."""
    found = request.config.getoption(name, default)
    return default if found is None else int(found)


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    return _number(request, "--kills", 5)


@pytest.fixture
def flips(request: pytest.FixtureRequest) -> int:
    return _number(request, "--flips", 30)


@pytest.fixture
def cuts(request: pytest.FixtureRequest) -> int:
    return _number(request, "--cuts", 6)
