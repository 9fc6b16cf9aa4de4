"""PURE: an Article in, text or bytes out. No clock, disk or network; what is foreign in the text was made safe where it was born."""

UNTITLED = "Untitled"
"""What an article without a title is called where something has to stand: in contents, and in the head of a file."""
