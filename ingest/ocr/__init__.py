"""Text recognition (OCR) with programs that may be installed; none is a dependency."""
