# Words that an office may want to spell differently. They stand in one place.
-nav = Nav
