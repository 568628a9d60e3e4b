#!/usr/bin/env bash
# How long a question takes from a cold terminal, beside a JVM that says hello with the same flags.
#
# Usage: bench/cold.sh [RUNS]. Uses hyperfine if it is there; else it takes turns and gives the median.
# Build first: any `./bangka ask` does, and trains the JVM's cache, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${1:-20}
question='塞浦路斯保号卡能绑定微信或支付宝吗？'
./bangka ask "$question" >/dev/null

# The JDK and the flags of a short run are the launcher's.
IFS= read -r home <cli/target/run/jdk || home=${BANGKA_JAVA_HOME:-${JAVA_HOME:?}}
java=$home/bin/java
quick=$(sed -n "s/^quick='\(.*\)'$/\1/p" bangka)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/Hello.java" <<'END'
class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
END
"$home/bin/javac" -d "$folder" "$folder/Hello.java"

said_hello() { # shellcheck disable=SC2086 # several options
  "$java" $quick -cp "$folder" Hello >/dev/null
}
answered() { ./bangka ask "$question" >/dev/null; }
helped() { ./bangka --help >/dev/null; }

if command -v hyperfine >/dev/null; then
  exec hyperfine --warmup 2 --runs "$runs" -N \
    "$java $quick -cp $folder Hello" "./bangka --help" "./bangka ask $question"
fi

TIMEFORMAT=%R
for name in said_hello helped answered; do
  "$name" # warm the machine's own caches
done
for ((i = 0; i < runs; i++)); do
  for name in said_hello helped answered; do # taking turns, so that a busy moment meets all alike
    { time "$name"; } 2>>"$folder/$name.txt"
  done
done
median() { sort -n "$folder/$1.txt" | sed -n "$(((runs + 1) / 2))p"; }
printf '%-28s %8s %8s\n' '' seconds ratio
for name in said_hello helped answered; do
  awk -v n="$name" -v t="$(median "$name")" -v h="$(median said_hello)" \
    'BEGIN { printf "%-28s %8.3f %8.1f\n", n, t, t / h }'
done
