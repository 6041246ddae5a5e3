"""Where the words of a document stand: on the page of its PDF, or in its text."""
