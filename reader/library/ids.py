"""Short names for articles and feeds, made from their addresses: the same address gives the same name on every machine. Pure."""

from __future__ import annotations

from collections.abc import Iterator

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32: no i, l, o or u, which are misread."""
SHORTEST = 6
"""Characters of the shortest name that is given."""
LEAST = 4
"""Characters of a name that are enough to mean it, where no other begins so."""


def names(key: str) -> Iterator[str]:
    """The names for `key`, shortest first: a longer one is taken only when another key already has the shorter."""
    import hashlib  # and OpenSSL with it, for which no first screen need wait

    number = int.from_bytes(hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:20], "big")
    name = ""
    for shift in range(155, -1, -5):
        name += ALPHABET[number >> shift & 31]
        if len(name) >= SHORTEST:
            yield name


def may_mean_one(word: str) -> bool:
    """Whether `word` may be a name, in capital or small letters, or a beginning of one that is long enough to mean it."""
    return len(word) >= LEAST and set(word.lower()) <= set(ALPHABET)
