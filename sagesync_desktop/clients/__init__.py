"""HTTP clients for both sides, behind the ports of `core.ports`."""
