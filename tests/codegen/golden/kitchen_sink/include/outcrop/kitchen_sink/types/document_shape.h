// DocumentShape: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct DocumentShape {
  std::optional<std::string> title{};

  friend bool operator==(const DocumentShape&, const DocumentShape&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentShape& in);

}  // namespace outcrop::kitchen_sink
