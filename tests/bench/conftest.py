"""The bench is run by `make bench`; pytest passes it by."""

collect_ignore_glob = ["*.py"]
