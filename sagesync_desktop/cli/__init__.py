"""The command line: commands parse, call and print; what they call is wired in `bootstrap`."""
