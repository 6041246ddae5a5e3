"""The page to log in on."""

from html import escape

from app.access.html_page import html_page

TITLE = "Inloggen bij Vindplaats"

WRONG = "De naam of het wachtwoord klopt niet. Probeer het opnieuw."
EMPTY = "Vul je naam en je wachtwoord in."
OUT = "Je bent uitgelogd."


def too_often(seconds: float) -> str:
    """What a reader hears who must wait."""
    minutes = int(seconds // 60) + 1
    unit = "minuut" if minutes == 1 else "minuten"
    return (
        f"Er is te vaak een verkeerd wachtwoord gebruikt. Probeer het over {minutes} {unit} weer."
    )


def login_page(
    root: str, back: str, message: str = "", name: str = "", *, wrong: bool = False
) -> str:
    """The form; `back` is where it leads to, `message` what there is to tell, `wrong` or not.

    `root` is the root path, "" for none.
    """
    notice, described = "", ""
    if message:
        role, style = ("alert", "fout") if wrong else ("status", "melding")
        notice = f'<p id="melding" class="{style}" role="{role}">{escape(message)}</p>'
        described = ' aria-describedby="melding"'
    title = f"Fout: {TITLE}" if wrong else TITLE
    body = f"""<h1>{escape(TITLE)}</h1>
{notice}
<form method="post" action="{escape(root)}/inloggen">
<input type="hidden" name="naar" value="{escape(back)}">
<label for="naam">Naam</label>
<input id="naam" name="naam" value="{escape(name)}" autocomplete="username" autocapitalize="none"
 spellcheck="false" required{described}>
<label for="wachtwoord">Wachtwoord</label>
<input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password"
 required{described}>
<button type="submit">Log in</button>
</form>
<p>Wachtwoord vergeten? Vraag een beheerder om een nieuw wachtwoord.</p>"""
    return html_page(title, body, root)
