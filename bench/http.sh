#!/usr/bin/env bash
# The server under load, in 512 MiB: /assess beside an echo of the same sizes, latencies at half load, and
# how long after its start `bangka serve` gives the first answer.
#
# Usage: bench/http.sh [SECONDS A ROUND]. The load generator runs on the same cores as the server.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./bangka --version >/dev/null # builds, where something changed
IFS= read -r home <cli/target/run/jdk || home=${BANGKA_JAVA_HOME:-${JAVA_HOME:?}}
IFS= read -r name <cli/target/run/current
"$home/bin/java" -Xmx512m -cp "cli/target/run/$name/bangka-cli.jar" bench/HttpLoad.java "${1:-10}"

port=18080
for _ in 1 2 3; do
  start=$(date +%s%N)
  BANGKA_JAVA_OPTS=-Xmx512m ./bangka serve --port $port --log troubles >/dev/null 2>&1 &
  until curl -sf -o /dev/null -H 'Content-Type: application/json' \
    -d '{"text":"Can I link my Visa card to WeChat Pay?"}' "127.0.0.1:$port/api/v1/ask"; do sleep 0.02; done
  echo "first answer after $((($(date +%s%N) - start) / 1000000)) ms"
  kill $! && wait $! || true
done
