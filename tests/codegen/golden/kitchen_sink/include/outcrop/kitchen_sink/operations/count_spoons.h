// Input and output of Client::count_spoons.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::count_spoons. An absent member is not sent.
struct CountSpoonsRequest {
  friend bool operator==(const CountSpoonsRequest&, const CountSpoonsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CountSpoonsRequest& in);

/// Output of Client::count_spoons; valid as long as its Response.
struct CountSpoonsView {};
const internal::Schema& schema_of(const CountSpoonsView*);

}  // namespace outcrop::kitchen_sink
