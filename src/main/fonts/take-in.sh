#!/bin/sh
# Takes the bundled faces in: fetches Noto Sans and Noto Sans SC (SIL OFL 1.1) from npm and keeps
# what a briefing can need, kerning included, without hinting and substitution: 23 MB become 7.
# Run once for a new version of the fonts; what it writes is committed.
#
# Needs: npm, Debian's python3-fonttools 4.57.0.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
fonts=$here/../resources/org/precis/fonts
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT

fetch() { # package version
  (cd "$taken" && npm pack --silent "@expo-google-fonts/$1@$2" >/dev/null)
  mkdir "$taken/$1"
  tar -xzf "$taken/expo-google-fonts-$1-$2.tgz" -C "$taken/$1" --strip-components=1
}

keep() { # characters, file taken, file made
  /usr/bin/python3 "$here/characters.py" "$1" > "$taken/characters"
  /usr/bin/python3 -m fontTools.subset "$taken/$2" --unicodes-file="$taken/characters" \
    --output-file="$fonts/$3" --no-hinting --no-recalc-timestamp --recommended-glyphs \
    --layout-features=kern --layout-scripts=DFLT,latn,grek,cyrl \
    --drop-tables+=GSUB,GDEF,BASE,STAT,gasp,vhea,vmtx,GlyphOrder \
    --name-IDs=0,1,2,3,4,5,6,13,14 --glyph-names
  # PDFBox makes no subset that browsers accept of a font without a list of glyph names. So there is
  # one, but it names every glyph by the first of the standard names: names take time to read.
  /usr/bin/python3 - "$fonts/$3" <<'NAMES'
import os, struct, sys
from fontTools.ttLib import TTFont, reorderFontTables
from fontTools.ttLib.tables.DefaultTable import DefaultTable
font = TTFont(sys.argv[1], recalcTimestamp=False)
glyphs = len(font.getGlyphOrder())
head = bytearray(font.getTableData("post")[:32])
head[:4] = struct.pack(">I", 0x00020000)
font["post"] = DefaultTable("post")
font["post"].data = bytes(head) + struct.pack(">H", glyphs) + bytes(2 * glyphs)
font.save(sys.argv[1] + ".saved")
# What is asked of a whole face, a character at a time, stands before its outlines.
order = ["head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "GPOS"]
with open(sys.argv[1] + ".saved", "rb") as saved, open(sys.argv[1], "wb") as ordered:
    reorderFontTables(saved, ordered, tableOrder=order)
os.remove(sys.argv[1] + ".saved")
NAMES
}

fetch noto-sans 0.4.2
fetch noto-sans-sc 0.4.3
keep latin noto-sans/400Regular/NotoSans_400Regular.ttf NotoSans-Regular.ttf
keep latin noto-sans/600SemiBold/NotoSans_600SemiBold.ttf NotoSans-SemiBold.ttf
keep chinese noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf NotoSansSC-Regular.ttf
keep chinese noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf NotoSansSC-SemiBold.ttf
{
  cat "$taken/noto-sans/LICENSE_FONT"
  echo
  echo "Noto Sans SC is under the same licence, with the notice:"
  head -n 1 "$taken/noto-sans-sc/LICENSE_FONT"
} > "$fonts/OFL.txt"
