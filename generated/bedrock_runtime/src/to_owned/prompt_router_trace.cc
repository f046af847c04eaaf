// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/types/converse_stream_output.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

PromptRouterTrace to_owned(const PromptRouterTraceView& view) {
  PromptRouterTrace owned;
  internal::own(owned.invoked_model_id, view.invoked_model_id);
  return owned;
}

}  // namespace outcrop::bedrock_runtime
