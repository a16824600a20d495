# Writes a C++ file that holds each resource as a byte array (any size, any bytes) and a table of them by name.
set(code "// Made at build time from resources/.\n#include \"core/base/resources.h\"\n\nnamespace pledge::base {\nnamespace {\n")
set(table "")
set(n 0)
foreach(file IN LISTS FILES)
  file(READ "${ROOT}/${file}" hex HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND code "const char data${n}[] = {${bytes}'\\0'};\n")
  string(APPEND table "    {\"${file}\", {data${n}, sizeof data${n} - 1}},\n")
  math(EXPR n "${n} + 1")
endforeach()
string(APPEND code "const Resource all[] = {\n${table}};\n}  // namespace\n\n"
  "std::span<const Resource> resources() { return all; }\n\n}  // namespace pledge::base\n")
file(WRITE "${OUT}" "${code}")
