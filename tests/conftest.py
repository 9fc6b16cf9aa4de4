"""What all tests share."""

import signal

from hypothesis import settings

settings.register_profile("reader", deadline=None)  # a busy machine is no fault of the program
settings.load_profile("reader")

# What runs in the background is born deaf to Ctrl-C, and so would be every program that the tests start and interrupt.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
