// NestedView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

struct NestedView {
  std::optional<std::string_view> ignored{};
  std::optional<Timestamp> query{};
};
const internal::Schema& schema_of(const NestedView*);

}  // namespace outcrop::kitchen_sink
