"""The error of a text whose markup cannot be read."""


class MarkupError(ValueError):
    """The server would refuse the text; the message is the server's."""
