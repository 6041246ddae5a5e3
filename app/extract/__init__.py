"""The extractive answer: sentences of the passages, chosen, ordered and linked.

question + hits -> pool -> score -> choose (lists, sides) -> shorten -> compose -> Answer
"""
