"""The parts of reading a page: which text is content, which links are footnotes, what it says."""
