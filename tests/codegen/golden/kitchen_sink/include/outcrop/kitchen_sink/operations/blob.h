// Input and output of Client::blob.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::blob. An absent member is not sent.
struct BlobOperationRequest {};

/// Output of Client::blob; valid as long as its Response.
struct BlobOperationView {};

}  // namespace outcrop::kitchen_sink
