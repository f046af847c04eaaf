// The JSON value that the emulator works with: members keep the order in which they were written.
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace outcrop::emulator {

using Json = nlohmann::ordered_json;

}  // namespace outcrop::emulator
