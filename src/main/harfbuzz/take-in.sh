#!/bin/sh
# Takes HarfBuzz in: fetches harfbuzzjs from npm, HarfBuzz 15.0 compiled to WebAssembly, and keeps
# the library for shaping. Run once for a new version; what it writes is committed.
#
# Needs: npm, sha256sum.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
version=1.6.4
(cd "$taken" && npm pack --silent "harfbuzzjs@$version" >/dev/null && tar -xzf harfbuzzjs-$version.tgz)
echo "6eeed8e1bc9ad7773038e48ff8f9e07e0ad228572c594b45e5357e9c2f7a0b2e  $taken/package/dist/harfbuzz.wasm" |
  sha256sum -c --quiet
cp "$taken/package/dist/harfbuzz.wasm" "$here/harfbuzz.wasm"
