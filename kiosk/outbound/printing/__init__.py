"""Papers to the shop's printers: one adapter a protocol, and the worker that empties the jobs."""
