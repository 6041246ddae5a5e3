"""Passages in, hits out: embed -> store -> retrieve.

Importing `ingest` first keeps the libraries used here off the network.
"""

import ingest  # noqa: F401
