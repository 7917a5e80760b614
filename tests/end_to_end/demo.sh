#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Weekwijzer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The demo school to look around in: a hub on the loopback, a student's device, and the app in a window.
# usage: demo.sh --build FOLDER [--data FOLDER]; what is done in it is there again the next time.
set -euo pipefail

build='' data=build/demo
while (($# > 0)); do
    case $1 in
        --build) build=$2; shift 2 ;;
        --data) data=$2; shift 2 ;;
        *) echo "usage: demo.sh --build FOLDER [--data FOLDER]" >&2; exit 2 ;;
    esac
done
[[ -n $build ]] || { echo "demo.sh: --build is missing" >&2; exit 2; }

hub=$build/sync/hub/weekwijzer-hub cli=$build/app/cli/weekwijzer-cli app=$build/app/weekwijzer
reminders=$build/app/reminders/weekwijzer-reminders
hub_data=$data/hub student=$data/student
mkdir -p "$data"

# Its three weeks lie around the day it was made: a school of another week would have nothing for this one.
week=$(date +%G-W%V)
if [[ $(cat "$data/week" 2>/dev/null) != "$week" ]]; then
    rm -rf "$hub_data" "$student"
    "$hub" demo --data "$hub_data" >/dev/null
    echo "$week" >"$data/week"
fi

# A fixed port, so that the device finds its hub again; another one only if this is taken when the school is new.
port=$(cat "$data/port" 2>/dev/null || echo 8742)
serve() {
    coproc HUB { exec "$hub" serve --data "$hub_data" --listen "127.0.0.1:$1" 2>>"$data/hub.log"; }
    # shellcheck disable=SC2153 # coproc sets it
    hub_pid=$HUB_PID
    read -r listening <&"${HUB[0]}"
}
end() {
    kill -TERM ${app_pid:+"$app_pid"} ${reminders_pid:+"$reminders_pid"} ${hub_pid:+"$hub_pid"} 2>/dev/null || true
    wait
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if ! serve "$port"; then
    [[ ! -e $student ]] || { tail -n 3 "$data/hub.log" >&2; echo "demo.sh: the hub's port $port is taken" >&2; exit 1; }
    serve 0
fi
url=http${listening#*\"http}
url=${url%%\"*}
echo "${url##*:}" >"$data/port"

if [[ $("$cli" --profile "$student" --json status) == '{"paired":false}' ]]; then
    person=$("$hub" people --data "$hub_data" | awk '$2 == "student" { print $1; exit }')
    code=$("$hub" pair-code --data "$hub_data" --person "$person" | head -n 1)
    "$cli" --profile "$student" pair --hub "$url" --code "$code" --device demo >/dev/null
    "$cli" --profile "$student" sync >/dev/null
fi
echo "The hub of the demo school: $url, its data: $hub_data"
# Once installed, the session's bus starts it when the window calls; from here it has to be there before. It waits for the window, and goes
# with it. Without a session bus there is nobody to show reminders.
PATH=$(dirname "$(readlink -f "$app")"):$PATH "$reminders" &
reminders_pid=$!
"$app" --profile "$student" &
app_pid=$!
wait "$app_pid"
