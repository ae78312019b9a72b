"""What the `kiosk` command does: one module a command, or a family of them."""
