// Json: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::kitchen_sink {

struct Json {
  std::optional<std::int32_t> indent{};
};

}  // namespace outcrop::kitchen_sink
