"""The local database (SQLite through Peewee) and the secrets (keyring)."""
