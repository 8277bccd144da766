"""The composition storey: what a front end may ask, put together from engine, clients and store."""
