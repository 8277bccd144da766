"""The window around the pages: what each page is, header, rail, tray, dialogs, and how it starts and ends."""
