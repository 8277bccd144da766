"""How things look: palette, widgets that several pages share, and tables that declare their columns."""
