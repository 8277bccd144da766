"""The window: views, models and a controller over a worker thread; no SQL and no HTTP in here."""
