// ErrorShape: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct ErrorShape {
  std::optional<std::string> reason{};

  friend bool operator==(const ErrorShape&, const ErrorShape&) = default;
};
void write_json(internal::JsonWriter& writer, const ErrorShape& in);

}  // namespace outcrop::kitchen_sink
