// Input and output of Client::blob.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::blob. An absent member is not sent.
struct BlobOperationRequest {
  friend bool operator==(const BlobOperationRequest&, const BlobOperationRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BlobOperationRequest& in);

/// Output of Client::blob; valid as long as its Response.
struct BlobOperationView {};
const internal::Schema& schema_of(const BlobOperationView*);

}  // namespace outcrop::kitchen_sink
