// Client::invoke_harness: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/invoke_harness.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/stream_call.h"
#include "schemas.h"
#include "service.h"
#include "streams.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Schema invoke_harness_schema =
    internal::structure_schema<InvokeHarnessView>("InvokeHarnessResponse");
constexpr internal::OutputSchema invoke_harness_output{
    .view = &invoke_harness_schema,
    .body = &invoke_harness_schema,
};
constexpr internal::Operation invoke_harness_operation{
    .service = &common::service,
    .name = "InvokeHarness",
    .errors = common::errors,
    .output = &invoke_harness_output,
    .events = &streams::invoke_harness_stream_output,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeHarnessRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/harnesses/invoke"};
  out.required_query("harnessArn", in.harness_arn)
      .query("qualifier", in.qualifier)
      .required_header("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", in.runtime_session_id)
      .header("X-Amzn-Bedrock-AgentCore-Runtime-User-Id", in.runtime_user_id)
      .header("traceparent", in.trace_parent)
      .header("tracestate", in.trace_state)
      .header("X-Amzn-Trace-Id", in.trace_id)
      .header("baggage", in.baggage);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("messages", in.messages);
    writer.member("model", in.model);
    writer.member("systemPrompt", in.system_prompt);
    writer.member("tools", in.tools);
    writer.member("skills", in.skills);
    writer.member("allowedTools", in.allowed_tools);
    writer.member("maxIterations", in.max_iterations);
    writer.member("maxTokens", in.max_tokens);
    writer.member("timeoutSeconds", in.timeout_seconds);
    writer.member("actorId", in.actor_id);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeHarnessRequest& in) {
  writer.begin_object();
  writer.member("harnessArn", in.harness_arn);
  writer.member("qualifier", in.qualifier);
  writer.member("runtimeSessionId", in.runtime_session_id);
  writer.member("runtimeUserId", in.runtime_user_id);
  writer.member("traceParent", in.trace_parent);
  writer.member("traceState", in.trace_state);
  writer.member("traceId", in.trace_id);
  writer.member("baggage", in.baggage);
  writer.member("messages", in.messages);
  writer.member("model", in.model);
  writer.member("systemPrompt", in.system_prompt);
  writer.member("tools", in.tools);
  writer.member("skills", in.skills);
  writer.member("allowedTools", in.allowed_tools);
  writer.member("maxIterations", in.max_iterations);
  writer.member("maxTokens", in.max_tokens);
  writer.member("timeoutSeconds", in.timeout_seconds);
  writer.member("actorId", in.actor_id);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeHarnessView*) { return invoke_harness_schema; }

EventStream<InvokeHarnessView, InvokeHarnessStreamOutputView> Client::invoke_harness(
    const InvokeHarnessRequest& request, const CallOptions& options) const {
  return internal::stream<InvokeHarnessView, InvokeHarnessStreamOutputView>(connection_, invoke_harness_operation,
                                                                            encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
