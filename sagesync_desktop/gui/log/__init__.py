"""The sync log: its runs, the records of a run, one record in a tab, and the page of what is held back."""
