"""The mapping page: accounts, taxes, currencies and field pairs of the two systems beside each other."""
