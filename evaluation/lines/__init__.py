"""How well statements of one policy line are linked, and the fit of what links them."""
