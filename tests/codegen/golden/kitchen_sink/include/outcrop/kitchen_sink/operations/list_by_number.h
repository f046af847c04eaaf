// Input and output of Client::list_by_number.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::list_by_number. An absent member is not sent.
struct ListByNumberRequest {
  std::optional<std::int32_t> offset{};

  friend bool operator==(const ListByNumberRequest&, const ListByNumberRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListByNumberRequest& in);

/// Output of Client::list_by_number; valid as long as its Response.
struct ListByNumberView {
  std::optional<std::int32_t> offset{};
};
const internal::Schema& schema_of(const ListByNumberView*);

}  // namespace outcrop::kitchen_sink
