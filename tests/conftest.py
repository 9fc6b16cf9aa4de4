"""What all tests share."""

import signal

from hypothesis import settings

# A busy machine is no fault of the program, and what was green stays green: the same examples for everybody. `pytest
# --hypothesis-profile=chance` looks for others.
settings.register_profile("reader", deadline=None, derandomize=True)
settings.register_profile("chance", deadline=None)
settings.load_profile("reader")

# What runs in the background is born deaf to Ctrl-C, and so would be every program that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
