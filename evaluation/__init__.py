"""Proof: figures of retrieval, answers and speed, each from a command in this repository."""

import ingest  # noqa: F401
