"""The page that is open first: the last and the next sync, and what is held up."""
