#!/usr/bin/env bash
# Plans of the least weight beside clingo (Debian's package gringo), on the same graphs in the same run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./bangka --version >/dev/null # finds the JDK
IFS= read -r home <cli/target/run/jdk || home=${BANGKA_JAVA_HOME:-${JAVA_HOME:?}}
mvn -B -ntp -q -pl core test-compile
classes=core/target/classes:core/target/test-classes
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
"$home/bin/javac" -cp "$classes" -d "$out" bench/BesideClingo.java
"$home/bin/java" -Xmx2g -cp "$classes:$out" io.bangka.route.BesideClingo
