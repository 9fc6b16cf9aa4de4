"""An article as lines: typography without Textual."""
