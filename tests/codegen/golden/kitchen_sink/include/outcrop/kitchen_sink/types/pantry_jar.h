// PantryJar: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct PantryJar {
  std::optional<std::int32_t> shelf{};

  friend bool operator==(const PantryJar&, const PantryJar&) = default;
};
void write_json(internal::JsonWriter& writer, const PantryJar& in);

}  // namespace outcrop::kitchen_sink
