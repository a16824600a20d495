#include "core/base/icu_version.h"

#include <unicode/uversion.h>

namespace pledge::base {

std::string icuVersion() {
    UVersionInfo version;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getVersion(version);
    u_versionToString(version, text);
    return text;
}

} // namespace pledge::base
