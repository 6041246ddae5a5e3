"""Sentences that a policy line can be made of: goals, where things stand, what came of goals."""
