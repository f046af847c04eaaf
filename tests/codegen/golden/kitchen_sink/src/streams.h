// The service's event streams, as their operations refer to them.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/event_schema.h"

namespace outcrop::kitchen_sink::streams {

extern const internal::EventStreamSchema events;

}  // namespace outcrop::kitchen_sink::streams
