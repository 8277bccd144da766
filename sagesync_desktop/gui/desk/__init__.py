"""The desk: what is held back, why, and the cures that are carried out where they are read."""
