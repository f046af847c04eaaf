// Input and output of Client::prefixed.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::prefixed. An absent member is not sent.
struct PrefixedRequest {
  friend bool operator==(const PrefixedRequest&, const PrefixedRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PrefixedRequest& in);

/// Output of Client::prefixed; valid as long as its Response.
struct PrefixedView {};
const internal::Schema& schema_of(const PrefixedView*);

}  // namespace outcrop::kitchen_sink
