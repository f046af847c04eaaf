// Input and output of Client::delete_.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::delete_. An absent member is not sent.
struct DeleteRequest {
  friend bool operator==(const DeleteRequest&, const DeleteRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteRequest& in);

/// Output of Client::delete_; valid as long as its Response.
struct DeleteView {};
const internal::Schema& schema_of(const DeleteView*);

}  // namespace outcrop::kitchen_sink
