// Input and output of Client::prefixed.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::prefixed. An absent member is not sent.
struct PrefixedRequest {};

/// Output of Client::prefixed; valid as long as its Response.
struct PrefixedView {};

}  // namespace outcrop::kitchen_sink
