"""An error as one line for a person or one object for a program."""

from __future__ import annotations

from reader.errors import ConfigError, NoArticleError, ReaderError, UsageError


def line(error: ReaderError) -> str:
    """`reader: subject: what happened (what to do)`, safe for a terminal, on one line."""
    from reader.text import safe_line

    about = safe_line(error.subject)
    subject = f"{about}: " if about and not _names(safe_line(error.message), about) else ""
    hint = f" ({error.hint.rstrip('.')})" if error.hint else ""
    return safe_line(f"reader: {subject}{error.message}{hint}")


def concern(source: str, error: ReaderError) -> None:
    """Give an error about a page that names no subject the place where the page came from: in a loop over files, each line must tell which
    file it is about."""
    of_the_page = isinstance(error, NoArticleError | UsageError) and not isinstance(error, ConfigError)
    if of_the_page and source != "-":
        error.subject = error.subject or source


def _names(message: str, about: str) -> bool:
    """Whether a message names `about`, and not only as a part of a word: a file may be called `o`."""
    before, found, after = message.partition(about)
    while found and (before[-1:].isalnum() or after[:1].isalnum()):
        before, found, after = after.partition(about)
    return bool(found)


def about(source: str, error: ReaderError, *, as_json: bool = False) -> str:
    """The line of one source among several: it begins with the source even where the message has another address in it."""
    from reader.urls import without_user

    source = without_user(source)
    if as_json:
        return _json(error, source)
    from reader.text import safe_line

    said = line(error).removeprefix("reader: ")
    return f"reader: {said}" if said.startswith(source) else safe_line(f"reader: {source}: {said}")


def as_json(error: ReaderError) -> str:
    """`{"error": {code, kind, subject, message, hint, http_status, retry_after}}` on one line; what is unknown is null."""
    return _json(error, error.subject)


def _json(error: ReaderError, subject: str) -> str:
    import json

    from reader.text import safe_line

    return json.dumps(
        {
            "error": {
                "code": error.exit_code,
                "kind": error.kind,
                "subject": safe_line(subject) or None,
                "message": safe_line(error.message),
                "hint": safe_line(error.hint) or None,
                "http_status": error.status,
                "retry_after": error.retry_after,
            }
        },
        ensure_ascii=False,
    )
