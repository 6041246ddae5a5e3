"""Which documents of a library refer to which, and to what it does not hold.

1. `variants`: different keys that mean one paper.  2. `held`: which document a key leads to.
3. `edges`: what refers to what, with every place.  4. `shown`: rows and text.  5. `layout`,
`picture` and `network`: the same as a drawing and as a graph for other programs.
"""

from app.references.edges import Edge, edges_of

__all__ = ["Edge", "edges_of"]
