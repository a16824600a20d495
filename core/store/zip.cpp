#include "core/store/zip.h"

#include "core/store/connection.h"

#include <zlib.h>

namespace pledge::store {

std::string deflated(std::string_view bytes) {
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    std::string out(size, '\0');
    const int problem =
        compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                  static_cast<uLong>(bytes.size()), Z_DEFAULT_COMPRESSION);
    if (problem != Z_OK) throw std::bad_alloc();
    out.resize(size);
    return out;
}

std::string inflated(std::string_view data, std::size_t size) {
    // zlib packs at most about 1032 to 1: a larger size in a damaged file must not ask for the memory.
    if (size > data.size() * 1100 + 64) throw Damaged("the stored bytes of a source are not whole");
    std::string out(size, '\0');
    uLongf got = static_cast<uLongf>(size);
    const int problem = uncompress(reinterpret_cast<Bytef*>(out.data()), &got,
                                   reinterpret_cast<const Bytef*>(data.data()), static_cast<uLong>(data.size()));
    if (problem != Z_OK || got != size) throw Damaged("the stored bytes of a source are not whole");
    return out;
}

} // namespace pledge::store
