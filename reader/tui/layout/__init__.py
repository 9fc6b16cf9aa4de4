"""Where every word of the screen stands: pure functions from values to lines of runs. Nothing here knows Textual."""
