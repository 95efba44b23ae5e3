"""What a case is: frozen models, the way to change them, and nothing that knows a screen, a file or a clock."""
