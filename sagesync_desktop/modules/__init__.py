"""The synced modules: one file each, data and tiny functions."""
