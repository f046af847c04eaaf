// What every operation of the service has in common.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/operation.h"

namespace outcrop::bedrock_data_automation_runtime::common {

extern const internal::Service service;
extern const internal::ErrorSpec* const errors[7];

}  // namespace outcrop::bedrock_data_automation_runtime::common
