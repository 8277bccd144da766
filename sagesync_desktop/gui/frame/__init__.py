"""The window around the pages: header, rail, tray, dialogs, and how it starts and ends."""
