"""The desk: answers the window's questions in the worker thread, over one opened home."""

from sagesync_desktop.desk.desk import Desk, open_desk

__all__ = ["Desk", "open_desk"]
