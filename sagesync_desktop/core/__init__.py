"""The pure heart: no Qt, HTTP, SQL, clock or disk; everything here is values and functions."""
