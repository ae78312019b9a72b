# The tablet itself.
cut-off = The tablet cannot reach the desk just now. What you typed is still here. Please wait a moment, then press the button again, or call a person.
