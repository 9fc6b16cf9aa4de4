"""A mail with a story, as programs keep it."""

from tests.cli.site import STORY

STORY_HTML = STORY.format(title="The lamp rooms stay open").encode()
MAIL = (
    b"Return-Path: <morning@ledger.example>\r\nFrom: The Morning Tide <morning@ledger.example>\r\nTo: me@home.example\r\n"
    b"Subject: =?utf-8?q?Lamps_=E2=80=93_and_soup?=\r\nDate: Mon, 2 Mar 2026 06:30:00 +0100\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nRead this in HTML.\r\n'
    b"--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + STORY_HTML + b"\r\n--b--\r\n"
)
