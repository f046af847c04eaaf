// NestedView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

struct NestedView {
  std::optional<std::string_view> ignored{};
  std::optional<Timestamp> query{};
};

}  // namespace outcrop::kitchen_sink
