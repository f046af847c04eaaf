// What every operation of the service has in common.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::bedrock_runtime::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[12];
extern const internal::SensitiveOperation sensitive_operations[11];

}  // namespace outcrop::bedrock_runtime::common
