"""The verbs that the command line and the screen share: reading, saving, following, finding. Where fetching, cleaning and storing meet."""
