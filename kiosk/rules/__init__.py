"""The ground floor: pure rules. No Flask, no database, no clock; values in, values out."""
