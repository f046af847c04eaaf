// Makes PromptRouterTrace of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/prompt_router_trace.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/prompt_router_trace.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

PromptRouterTrace to_owned(const PromptRouterTraceView& view) {
  PromptRouterTrace owned;
  internal::own(owned.invoked_model_id, view.invoked_model_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PromptRouterTrace& in) {
  writer.begin_object();
  writer.member("invokedModelId", in.invoked_model_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
