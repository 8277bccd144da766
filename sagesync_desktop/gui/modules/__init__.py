"""The modules page: what syncs, and which way."""
