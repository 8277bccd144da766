"""The settings page: connections, schedule, appearance, log, backups, and what the program is made of."""
