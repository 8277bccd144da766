"""The page that proves that both systems agree."""
