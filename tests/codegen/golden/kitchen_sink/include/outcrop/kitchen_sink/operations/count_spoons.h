// Input and output of Client::count_spoons.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::count_spoons. An absent member is not sent.
struct CountSpoonsRequest {};

/// Output of Client::count_spoons; valid as long as its Response.
struct CountSpoonsView {};

}  // namespace outcrop::kitchen_sink
