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

/// Output of Client::delete_; valid as long as its Response.
struct DeleteView {};
const internal::Schema& schema_of(const DeleteView*);

}  // namespace outcrop::kitchen_sink
