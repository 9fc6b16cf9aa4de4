"""`python -m reader`, and the command `reader`."""

from _signal import SIG_DFL, SIGINT, default_int_handler, getsignal, signal  # type: ignore[import-not-found]

if getsignal(SIGINT) is default_int_handler:  # else somebody asked for Ctrl-C to be ignored
    signal(SIGINT, SIG_DFL)  # while modules are loaded nobody can answer Ctrl-C: it ends the program without a word

from reader.cli.process import run

if __name__ == "__main__":
    run()
