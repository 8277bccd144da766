"""Between the window's thread and the worker's."""
