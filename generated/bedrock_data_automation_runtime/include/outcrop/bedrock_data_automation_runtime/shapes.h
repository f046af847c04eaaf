// What compares and prints the service's shapes, found by argument-dependent lookup.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/shapes.h"

namespace outcrop::bedrock_data_automation_runtime {

using shapes::operator==;
using shapes::operator<<;
using shapes::to_string;

}  // namespace outcrop::bedrock_data_automation_runtime
