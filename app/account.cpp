#include "app/account.h"

#include <pwd.h>
#include <unistd.h>

namespace pledge::app {

std::string accountName() {
    const passwd* account = getpwuid(getuid());
    if (!account) return "unknown";
    const std::string gecos = account->pw_gecos ? account->pw_gecos : "";
    const std::string full = gecos.substr(0, gecos.find(','));
    return full.empty() ? account->pw_name : full;
}

} // namespace pledge::app
