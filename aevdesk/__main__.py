"""Run with `python -m aevdesk`."""

from aevdesk.main import main

main()
