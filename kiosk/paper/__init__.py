"""What is printed: contents (what a paper says), and the settings of it: roll, sheet, screen."""
