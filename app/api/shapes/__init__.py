"""The JSON that the verbs give, described for the OpenAPI document and for MCP clients.

The names and meanings are those of the command line contract. `address` is added to everything
that has a place: the page of Vindplaats that shows it.
"""
