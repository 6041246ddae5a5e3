"""Follow-up questions, completed from the conversation by rules; `complete.py` first."""

from index.question.follow_up.complete import completed

__all__ = ["completed"]
