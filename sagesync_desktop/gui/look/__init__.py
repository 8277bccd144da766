"""How things look, and the widgets that several pages share."""
