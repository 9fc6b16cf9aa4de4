"""PURE: an Article in, text or bytes out. No clock, disk or network; what is foreign in the text was made safe where it was born."""
