"""What a language model that gives no usable answer comes to."""


class LanguageModelError(Exception):
    """No answer came; `reason` is Dutch, and holds nothing that the service sent."""

    def __init__(self, reason: str) -> None:
        """`reason` follows on 'Het taalmodel gaf geen antwoord:', so it starts in lower case."""
        super().__init__(reason)
        self.reason = reason
