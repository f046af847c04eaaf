// What every operation of the service has in common.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::bedrock_agentcore_control::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[16];
extern const internal::SensitiveOperation sensitive_operations[85];

}  // namespace outcrop::bedrock_agentcore_control::common
