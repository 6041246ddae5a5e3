"""The parts of a Word document (DOCX): its package, styles, lists and text."""
