#!/bin/sh
# Takes the bundled faces in: fetches Noto Sans and its companions for other scripts (SIL OFL 1.1)
# from npm and keeps what a briefing can need, without hinting: 38 MB become 10. Latin, Greek,
# Cyrillic and Chinese keep their kerning and common ligatures, Chinese punctuation its forms of half
# the width; Arabic, Hebrew, Thai and Devanagari keep the tables by which their letters join, stack
# and carry marks.
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

take() { # characters, file taken, file made, what of its layout is kept
  characters=$1 from=$2 to=$3
  shift 3
  /usr/bin/python3 "$here/characters.py" "$characters" > "$taken/characters"
  /usr/bin/python3 -m fontTools.subset "$taken/$from" --unicodes-file="$taken/characters" \
    --output-file="$fonts/$to" --no-hinting --no-recalc-timestamp --recommended-glyphs \
    --drop-tables+=BASE,STAT,gasp,vhea,vmtx,GlyphOrder \
    --name-IDs=0,1,2,3,4,5,6,13,14 --glyph-names "$@"
  # PDFBox makes no subset that browsers accept of a font without a list of glyph names. So there is
  # one, but it names every glyph by the first of the standard names: names take time to read.
  /usr/bin/python3 - "$fonts/$to" <<'NAMES'
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
order = ["head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "GSUB", "GPOS"]
with open(sys.argv[1] + ".saved", "rb") as saved, open(sys.argv[1], "wb") as ordered:
    reorderFontTables(saved, ordered, tableOrder=order)
os.remove(sys.argv[1] + ".saved")
NAMES
}

keep() { # both weights: characters, package, family, and what of its layout is kept
  characters=$1 package=$2 family=$3
  shift 3
  for weight in 400Regular 600SemiBold; do
    take "$characters" "$package/$weight/${family}_$weight.ttf" "$family-${weight#*00}.ttf" "$@"
  done
}

plain() { # characters, package, family: each character has one glyph, but in ligatures
  keep "$@" --layout-features=kern,liga,halt --layout-scripts=DFLT,latn,grek,cyrl --drop-tables+=GDEF
}

shaped() { # characters, package, family: glyphs depend on their neighbours
  keep "$@" --layout-features-=kern,frac,numr,dnom
}

fetch noto-sans 0.4.2
fetch noto-sans-sc 0.4.3
fetch noto-sans-tc 0.4.3
fetch noto-sans-arabic 0.4.3
fetch noto-sans-hebrew 0.4.1
fetch noto-sans-thai 0.4.2
fetch noto-sans-devanagari 0.4.1
plain latin noto-sans NotoSans
plain simplified noto-sans-sc NotoSansSC
plain traditional noto-sans-tc NotoSansTC
shaped arabic noto-sans-arabic NotoSansArabic
shaped hebrew noto-sans-hebrew NotoSansHebrew
shaped thai noto-sans-thai NotoSansThai
shaped devanagari noto-sans-devanagari NotoSansDevanagari
{
  cat "$taken/noto-sans/LICENSE_FONT"
  for name in SC TC Arabic Hebrew Thai Devanagari; do
    package=noto-sans-$(echo "$name" | tr '[:upper:]' '[:lower:]')
    echo
    echo "Noto Sans $name is under the same licence, with the notice:"
    head -n 1 "$taken/$package/LICENSE_FONT"
  done
} > "$fonts/OFL.txt"
