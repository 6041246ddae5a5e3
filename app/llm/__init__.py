"""The answer by a language model, each sentence checked against the passages that it cites.

1. `prompt`: passages as data, and what is asked.  2. `generator`: the model's text.  3. `sentences`
and `markers`: its sentences with their citations.  4. `verify`: what the passages say of each.
5. `write`: the answer, with what failed marked or left out; else the extractive answer.
"""
