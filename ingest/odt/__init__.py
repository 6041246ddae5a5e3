"""The parts of an OpenDocument text: its styles, its lists and its text."""
