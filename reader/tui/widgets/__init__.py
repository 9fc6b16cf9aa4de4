"""Widgets draw lines and tell what was clicked. None of them fetches, queries or saves."""
