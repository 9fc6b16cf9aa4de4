"""What all tests share."""

from hypothesis import settings

settings.register_profile("reader", deadline=None)  # a busy machine is no fault of the program
settings.load_profile("reader")
