// Input and output of Client::delete_.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::delete_. An absent member is not sent.
struct DeleteRequest {};

/// Output of Client::delete_; valid as long as its Response.
struct DeleteView {};

}  // namespace outcrop::kitchen_sink
