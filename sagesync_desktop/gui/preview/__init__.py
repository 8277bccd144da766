"""The preview: what the next sync would do, record by record, before anything is written."""
