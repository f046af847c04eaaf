// The service's event streams, as their operations refer to them.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/event_schema.h"

namespace outcrop::bedrock_agentcore::streams {

extern const internal::EventStreamSchema code_interpreter_stream_output;
extern const internal::EventStreamSchema invoke_agent_runtime_command_stream_output;
extern const internal::EventStreamSchema invoke_harness_stream_output;

}  // namespace outcrop::bedrock_agentcore::streams
