// Input and output of Client::list_nested.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/views/result.h"
#include "outcrop/optional_ref.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::list_nested. An absent member is not sent.
struct ListNestedRequest {
  std::optional<std::string> marker{};
};

/// Output of Client::list_nested; valid as long as its Response.
struct ListNestedView {
  OptionalRef<ResultView> result{};
};

}  // namespace outcrop::kitchen_sink
