"""How the desk looks: tokens, fonts, icons and painting.

Look(app, mode="system", percent=100)   installs the theme; `look()` finds it again, `has_look()` asks
look().set_mode("dark"), .set_percent(150), .step_percent(+1), .changed
dress(menu), use_quiet_bars(area)         for what Qt draws itself
look().colour("accent"), .font("h1"), .px(40), .gap(16), .effective_width(px)
"""

from aevdesk.ui.theme.icons import icon_pixmap, make_icon, paint_icon
from aevdesk.ui.theme.look import FollowsLook, Look, Mode, has_look, look
from aevdesk.ui.theme.native import ScrollBar, dress, use_quiet_bars
from aevdesk.ui.theme.tokens import Size, Space

__all__ = [
    "FollowsLook", "Look", "Mode", "ScrollBar", "Size", "Space", "dress", "has_look", "icon_pixmap", "look",
    "make_icon", "paint_icon", "use_quiet_bars",
]  # fmt: skip
