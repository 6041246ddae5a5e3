"""Answers and their presentation: the command, the pipeline for questions, the page.

Importing `ingest` first keeps the libraries used here off the network.
"""

import ingest  # noqa: F401
