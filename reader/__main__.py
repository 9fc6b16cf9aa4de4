"""`python -m reader`."""

from reader.cli.process import run

if __name__ == "__main__":
    run()
