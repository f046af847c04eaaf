// PantryJarView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::kitchen_sink {

struct PantryJarView {
  std::optional<std::int32_t> shelf{};
};

}  // namespace outcrop::kitchen_sink
