// Json: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct Json {
  std::optional<std::int32_t> indent{};

  friend bool operator==(const Json&, const Json&) = default;
};
void write_json(internal::JsonWriter& writer, const Json& in);

}  // namespace outcrop::kitchen_sink
