// What compares and prints the service's shapes, found by argument-dependent lookup.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/shapes.h"

namespace outcrop::bedrock_agentcore {

using shapes::operator==;
using shapes::operator<<;
using shapes::to_string;

}  // namespace outcrop::bedrock_agentcore
