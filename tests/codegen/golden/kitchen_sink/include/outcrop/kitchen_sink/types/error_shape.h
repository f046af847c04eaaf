// ErrorShape: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::kitchen_sink {

struct ErrorShape {
  std::optional<std::string> reason{};
};

}  // namespace outcrop::kitchen_sink
