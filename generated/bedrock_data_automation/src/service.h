// What every operation of the service has in common.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::bedrock_data_automation::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[7];
extern const internal::SensitiveOperation sensitive_operations[16];

}  // namespace outcrop::bedrock_data_automation::common
