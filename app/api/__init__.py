"""Vindplaats for other programs: an HTTP interface and an MCP server over the same verbs.

The verbs (`asked`, `registers`, `held`) take checked parameters (`parameters`) and give the JSON
of the command line contract (`shapes` describes it). `telling` is the one place where what goes
wrong becomes words.
"""
