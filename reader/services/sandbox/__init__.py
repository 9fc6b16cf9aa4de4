"""Work on hostile input in processes that can be killed: in a fork for one page, in warm workers for many."""
