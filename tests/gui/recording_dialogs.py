"""Dialogs that note what they were asked and answer as told."""

from pathlib import Path


class RecordingDialogs:
    """Stands in for the real dialogs; `told` holds everything that was shown, in order."""

    def __init__(self):
        self.told = []
        self.confirms = True
        self.keeps: bool | None = True
        self.file: Path | None = None
        self.opened = []
        self.errors = []
        self.reviewed = []

    def confirm(self, title, text, yes, no):
        self.told.append((title, text, yes, no))
        return self.confirms

    def review(self, title, text, rows, yes, no):
        self.told.append((title, text, yes, no))
        self.reviewed = [tuple(row) for row in rows]
        return self.confirms

    def keep_or_drop(self, title, text, keep, drop, stay):
        self.told.append((title, text, keep, drop, stay))
        return self.keeps

    def tell(self, title, text):
        self.told.append((title, text))

    def open_file(self, title, kinds):
        self.told.append((title, kinds))
        return self.file

    def save_file(self, title, suggested, kinds):
        self.told.append((title, suggested, kinds))
        return self.file

    def open_url(self, address):
        self.opened.append(address)

    def error(self, error):
        self.errors.append(error)
