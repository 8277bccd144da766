"""The first start, and each later change of one connection: a wizard over a flow that knows no Qt."""
