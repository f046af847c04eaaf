// What every operation of the service has in common.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::kitchen_sink::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[4];
extern const internal::SensitiveOperation sensitive_operations[8];

}  // namespace outcrop::kitchen_sink::common
