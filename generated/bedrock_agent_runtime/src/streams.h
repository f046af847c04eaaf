// The service's event streams, as their operations refer to them.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/event_schema.h"

namespace outcrop::bedrock_agent_runtime::streams {

extern const internal::EventStreamSchema agentic_retrieve_stream_response_output;
extern const internal::EventStreamSchema flow_response_stream;
extern const internal::EventStreamSchema inline_agent_response_stream;
extern const internal::EventStreamSchema optimized_prompt_stream;
extern const internal::EventStreamSchema response_stream;
extern const internal::EventStreamSchema retrieve_and_generate_stream_response_output;

}  // namespace outcrop::bedrock_agent_runtime::streams
