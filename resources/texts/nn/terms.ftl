# Ord som kontoret kan ville skrive på ein annan måte. Dei står éin stad.
-nav = Nav
