#!/bin/sh
# The browser of the customer's screen, with a profile that is made anew at every start and lies in
# memory. ADDRESS is the kiosk's, CHROMIUM the browser.
set -eu
ADDRESS="${ADDRESS:-http://127.0.0.1:8080/}"
profile="$(mktemp -d "${XDG_RUNTIME_DIR:-/dev/shm}/screen.XXXXXX")"
trap 'rm -rf "$profile"' EXIT
trap 'exit 143' TERM INT HUP
"${CHROMIUM:-chromium}" \
    --kiosk "$ADDRESS" \
    --user-data-dir="$profile" \
    --kiosk-printing \
    --incognito \
    --no-first-run \
    --noerrdialogs \
    --disable-pinch \
    --overscroll-history-navigation=0 \
    --disable-session-crashed-bubble \
    --disable-features=Translate,TouchpadOverscrollHistoryNavigation \
    --disable-component-update \
    --check-for-update-interval=31536000 \
    --password-store=basic \
    "$@"
