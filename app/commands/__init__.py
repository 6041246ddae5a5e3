"""The commands of `vindplaats`, a file each: what it takes, and what it does.

Modules that load a model or a web server are imported where they are used: `status` and `--help`
answer at once.
"""
