// Nested: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

struct Nested {
  std::optional<std::string> ignored{};
  std::optional<Timestamp> query{};

  friend bool operator==(const Nested&, const Nested&) = default;
};
void write_json(internal::JsonWriter& writer, const Nested& in);

}  // namespace outcrop::kitchen_sink
