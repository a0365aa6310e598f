#!/usr/bin/env bash
# Takes the hyphenation patterns of TeX in: the patterns and exceptions of a language become one file,
# sorted by their letters for a binary search. Run once for a new version; what it writes is committed.
#
# Needs: git, perl, and as $1 the git folder of a clone of https://github.com/hyphenation/tex-hyphen.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to=$here/../resources/org/precis/shaping/hyphens
commit=5684c0f51c0b81133db2efbe60a408b4155a3ff5
taken=$(mktemp -d)
trap 'rm -rf "$taken"' EXIT
git --git-dir="$1" archive "$commit" hyph-utf8/tex/generic/hyph-utf8/patterns | tar -x -C "$taken" --strip-components=5

mkdir -p "$to"
: > "$to/LICENCES.txt"
: > "$to/languages.txt"
for language in de:de-1996 el:el-monoton en:en-gb en-US:en-us es:es fr:fr it:it pl:pl pt:pt ru:ru; do
  of=${language#*:}
  echo "${language%:*}" >> "$to/languages.txt"
  touch "$taken/txt/hyph-$of.hyp.txt"
  # The exception uni-ver-sity is the pattern of a whole word .u8n8i9v8e8r9s8i8t8y.
  perl -CSD -lpe 's/(?<=[^-])(?=[^-])/8/g; s/-/9/g; $_ = ".$_."' "$taken/txt/hyph-$of.hyp.txt" |
    perl -CSD -lne '
      for my $pattern (split) { (my $letters = $pattern) =~ tr/0-9//d; $patterns{$letters} = $pattern }
      END { print $patterns{$_} for sort keys %patterns }' "$taken/txt/hyph-$of.pat.txt" - > "$to/${language%:*}.txt"
  perl -ne '
    BEGIN { print "${\shift}.txt\n" }
    print $1 =~ s/ +$//r || "\n" if /^%(.*\n)/ && !(/^% (hyphenmins|=====)/ .. 0)' "${language%:*}" "$taken/tex/hyph-$of.tex" >> "$to/LICENCES.txt"
  echo >> "$to/LICENCES.txt"
done
