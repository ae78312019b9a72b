"""Signoff: a counter kiosk that closes a SIM card properly."""
