"""Small pieces of Dutch that several messages share."""


def counted(number: int, one: str, more: str) -> str:
    """(1, "pagina", "pagina's") -> "1 pagina"; with 2 or 0 "2 pagina's", "0 pagina's"."""
    return f"{number} {one if number == 1 else more}"
