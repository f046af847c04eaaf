// What compares and prints the service's shapes, found by argument-dependent lookup.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/shapes.h"

namespace outcrop::kitchen_sink {

using shapes::operator==;
using shapes::operator<<;
using shapes::to_string;

}  // namespace outcrop::kitchen_sink
