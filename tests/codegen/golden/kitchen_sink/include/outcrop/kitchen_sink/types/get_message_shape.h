// GetMessageShape: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

namespace outcrop::kitchen_sink {

struct GetMessageShape {
  std::optional<std::string> text{};
};

}  // namespace outcrop::kitchen_sink
