// What the server itself answers, before any service is asked.
#pragma once

#include <string_view>

#include "protocol/http.h"

namespace outcrop::emulator {

HttpAnswer refusal(int status, std::string_view why);

}  // namespace outcrop::emulator
