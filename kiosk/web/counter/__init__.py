"""The screens of staff: the queue, a case and all that is done to it, signing in."""
