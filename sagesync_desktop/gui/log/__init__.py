"""The sync log's page: runs, the records of a run, and one record in a tab of its own."""
