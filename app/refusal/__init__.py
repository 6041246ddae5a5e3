"""Knowing when not to answer.

question + hits -> words, signs -> probability that the passages answer it -> Verdict
"""
