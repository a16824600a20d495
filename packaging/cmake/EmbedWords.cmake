# Writes a C++ file with the words of word lists that no capital opens, sorted by bytes, each behind a line end.
set(words "")
foreach(file IN LISTS FILES)
  file(STRINGS "${file}" lines REGEX "^[a-z][^'A-Z]+$")
  list(APPEND words ${lines})
endforeach()
list(REMOVE_DUPLICATES words)
list(SORT words COMPARE STRING CASE SENSITIVE)
list(JOIN words "\\n\"\n    \"" text)
file(WRITE "${OUT}" "// Made at build time from word lists of the system.\n#include \"core/base/english_words.h\"\n\n"
  "namespace pledge::base {\n\nstd::string_view englishWords() {\n  static constexpr char words[] =\n    \"\\n\"\n    \"${text}\\n\";\n"
  "  return {words, sizeof words - 1};\n}\n\n}  // namespace pledge::base\n")
