"""Every error a person can meet, with its exit code and the next step.

    ReaderError                     1   internal
    ├── UsageError                  2   usage or configuration
    │   └── ConfigError             2
    ├── NoArticleError              3   input was read, no article in it
    ├── NotAvailableError           4   not available, for good
    │   └── PrivateAddressError     4   of this machine or a private network, which was not permitted
    ├── TryLaterError               5   may work later
    │   └── UnaskedError            5   nobody was asked: off line, or the host is left alone
    ├── PartialError                6   some of several failed
    ├── IncompleteError             7   a teaser, with --strict
    ├── NotInLibraryError           8
    ├── OutputExistsError           9
    └── LibraryError                1   the database is damaged, foreign, newer or out of reach
        ├── UnwritableLibraryError  1   nothing can be stored in it
        └── LibraryBusyError        1   somebody else is writing to it

`str(error)` is one sentence; `hint` says what to do next. A library's own exceptions are translated where that library is
imported, with the cause kept by `from`.
"""

from __future__ import annotations


class ReaderError(Exception):
    """The base: one sentence, a hint, an exit code.

    message: one sentence that names the thing and the cause. hint: the next step, "" when there is none.
    subject: the address, path or id it is about; "" when the message is all. retry_after: seconds a server asked for.
    status: the HTTP status that was answered, where one was.
    """

    exit_code = 1
    kind = "internal"

    def __init__(
        self, message: str, *, hint: str = "", subject: str = "", retry_after: float | None = None, status: int | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.subject = subject
        self.retry_after = retry_after
        self.status = status

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        """Errors cross from worker processes whole."""
        return _rebuild, (type(self), self.message, self.hint, self.subject, self.retry_after, self.status)


def _rebuild(cls: type[ReaderError], message: str, hint: str, subject: str, retry_after: float | None, status: int | None) -> ReaderError:
    return cls(message, hint=hint, subject=subject, retry_after=retry_after, status=status)


class UsageError(ReaderError):
    """What was typed cannot be meant: a flag, a value, a query."""

    exit_code = 2
    kind = "usage"


class ConfigError(UsageError):
    """A setting, a rule file or an environment variable cannot be used."""

    kind = "configuration"


class NoArticleError(ReaderError):
    """The input was read, and there is no article in it."""

    exit_code = 3
    kind = "no-article"


class NotAvailableError(ReaderError):
    """Not to be had, and asking again will not help: 401, 403, 404, 410, no such host or file, TLS that cannot be trusted."""

    exit_code = 4
    kind = "not-available"


class PrivateAddressError(NotAvailableError):
    """An address of this machine or of a private network, which was not permitted."""


class TryLaterError(ReaderError):
    """It may work later: a timeout, a connection that broke, 429, 5xx, another program in the way."""

    exit_code = 5
    kind = "try-later"


class UnaskedError(TryLaterError):
    """Nobody was asked: off line, or because of what the host did for other addresses before. It says nothing of this one."""


class PartialError(ReaderError):
    """Some of several inputs failed; each was told by itself."""

    exit_code = 6
    kind = "partial"


class IncompleteError(ReaderError):
    """With `--strict`: the article is there, and not all of it."""

    exit_code = 7
    kind = "incomplete"


class NotInLibraryError(ReaderError):
    """The library holds nothing of that id, address or name."""

    exit_code = 8
    kind = "not-in-library"


class OutputExistsError(ReaderError):
    """A file is there already, and nobody said that it may be written over."""

    exit_code = 9
    kind = "exists"


class LibraryError(ReaderError):
    """The library is damaged, foreign, newer than this program, or out of reach."""

    kind = "library"


class UnwritableLibraryError(LibraryError):
    """Nothing can be stored: the disk is full, the library may not be written to, or another program has had it for too long."""


class LibraryBusyError(LibraryError):
    """Somebody else is writing to the library, and who asked has keys to answer: nothing was changed."""


INTERRUPTED = 130
"""Exit code after Ctrl-C: 128 + SIGINT, as shells count."""
