// What every operation of the service has in common.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::bedrock::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[10];
extern const internal::SensitiveOperation sensitive_operations[38];

}  // namespace outcrop::bedrock::common
