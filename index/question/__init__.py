"""Reading a question by rules; `read.py` first."""
