"""Policy goals and dated agreements, found in the canonical text by rules."""
