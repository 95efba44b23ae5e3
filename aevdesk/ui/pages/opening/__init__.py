"""Before the desk is open and after it is closed: first run, unlocking, trouble, the lock."""
