"""The pages that access makes itself: plain HTML, without a script."""

from html import escape


def html_page(title: str, body: str, root: str) -> str:
    """A page with `title`, a text, above `body`, HTML; `root` is the root path ("" for none).

    Its addresses begin at the root path: what goes wrong may go wrong at any depth.
    """
    return f"""<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)}</title>
<link rel="stylesheet" href="{escape(root)}/front/access.css">
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
