// The service's event streams, as their operations refer to them.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/internal/event_schema.h"

namespace outcrop::bedrock_runtime::streams {

extern const internal::EventStreamSchema converse_stream_output;
extern const internal::EventStreamSchema invoke_model_with_bidirectional_stream_output;
extern const internal::EventStreamSchema response_stream;

}  // namespace outcrop::bedrock_runtime::streams
