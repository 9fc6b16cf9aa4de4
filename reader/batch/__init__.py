"""From one page to millions: archives in, folders of articles out. The same `clean_part` runs on this machine and on a cluster."""
