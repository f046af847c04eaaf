// GetMessageShape: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct GetMessageShape {
  std::optional<std::string> text{};

  friend bool operator==(const GetMessageShape&, const GetMessageShape&) = default;
};
void write_json(internal::JsonWriter& writer, const GetMessageShape& in);

}  // namespace outcrop::kitchen_sink
