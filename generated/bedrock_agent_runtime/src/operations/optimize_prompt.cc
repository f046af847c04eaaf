// Client::optimize_prompt: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/optimize_prompt.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Schema optimize_prompt_schema =
    internal::structure_schema<OptimizePromptView>("OptimizePromptResponse");
constexpr internal::OutputSchema optimize_prompt_output{
    .view = &optimize_prompt_schema,
    .body = &optimize_prompt_schema,
};
constexpr internal::Operation optimize_prompt_operation{
    .service = &common::service,
    .name = "OptimizePrompt",
    .errors = common::errors,
    .output = &optimize_prompt_output,
    .events = &streams::optimized_prompt_stream,
    .model_invocation = true,
};

internal::HttpRequest encode(const OptimizePromptRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/optimize-prompt"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("input", in.input);
    writer.required("targetModelId", in.target_model_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const OptimizePromptRequest& in) {
  writer.begin_object();
  writer.member("input", in.input);
  writer.member("targetModelId", in.target_model_id);
  writer.end_object();
}

const internal::Schema& schema_of(const OptimizePromptView*) { return optimize_prompt_schema; }

EventStream<OptimizePromptView, OptimizedPromptStreamView> Client::optimize_prompt(const OptimizePromptRequest& request,
                                                                                   const CallOptions& options) const {
  return internal::stream<OptimizePromptView, OptimizedPromptStreamView>(connection_, optimize_prompt_operation,
                                                                         encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
