// PantryJarView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct PantryJarView {
  std::optional<std::int32_t> shelf{};
};
const internal::Schema& schema_of(const PantryJarView*);

}  // namespace outcrop::kitchen_sink
