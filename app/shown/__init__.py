"""Results as HTML for the page: pure functions; all text of documents is escaped."""
