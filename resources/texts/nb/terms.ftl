# Ord som kontoret kan ville skrive på en annen måte. De står ett sted.
-nav = Nav
