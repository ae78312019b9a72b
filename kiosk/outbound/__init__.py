"""What leaves the shop: papers and messages of a case, and the worker that sends them."""
