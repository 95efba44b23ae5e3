"""How the desk looks: tokens, fonts, icons and painting.

Look(app, mode="system", percent=100)   installs the theme; `look()` finds it again
look().set_mode("dark"), .set_percent(150), .step_percent(+1), .changed
look().colour("accent"), .font("h1"), .px(40), .gap(16), .effective_width(px)
"""

from aevdesk.ui.theme.icons import icon_pixmap, make_icon, paint_icon
from aevdesk.ui.theme.look import FollowsLook, Look, Mode, look
from aevdesk.ui.theme.tokens import Size, Space

__all__ = ["FollowsLook", "Look", "Mode", "Size", "Space", "icon_pixmap", "look", "make_icon", "paint_icon"]
