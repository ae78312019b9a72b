// The counter's own behaviour; every screen works without it.
"use strict";
