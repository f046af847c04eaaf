// Client::invoke_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/invoke_agent.h"

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

constexpr internal::Field invoke_agent_fields[] = {
    {"x-amzn-bedrock-agent-content-type", &internal::string_type, offsetof(InvokeAgentView, content_type),
     internal::Slot::plain},
    {"x-amz-bedrock-agent-session-id", &internal::string_type, offsetof(InvokeAgentView, session_id),
     internal::Slot::plain},
    {"x-amz-bedrock-agent-memory-id", &internal::string_type, offsetof(InvokeAgentView, memory_id),
     internal::Slot::optional},
};
constexpr internal::Schema invoke_agent_schema =
    internal::structure_schema<InvokeAgentView>("InvokeAgentResponse", invoke_agent_fields);
constexpr internal::Schema invoke_agent_body = internal::structure_schema<InvokeAgentView>("InvokeAgentResponse");
constexpr internal::HeaderField invoke_agent_headers[] = {
    {.name = "x-amzn-bedrock-agent-content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentView, content_type),
     .slot = internal::Slot::plain},
    {.name = "x-amz-bedrock-agent-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentView, session_id),
     .slot = internal::Slot::plain},
    {.name = "x-amz-bedrock-agent-memory-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeAgentView, memory_id),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema invoke_agent_output{
    .view = &invoke_agent_schema,
    .body = &invoke_agent_body,
    .headers = invoke_agent_headers,
};
constexpr internal::Operation invoke_agent_operation{
    .service = &common::service,
    .name = "InvokeAgent",
    .errors = common::errors,
    .output = &invoke_agent_output,
    .events = &streams::response_stream,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeAgentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentAliases/")
      .label("agentAliasId", in.agent_alias_id)
      .segment("/sessions/")
      .label("sessionId", in.session_id)
      .segment("/text")
      .header("x-amz-source-arn", in.source_arn);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("sessionState", in.session_state);
    writer.member("endSession", in.end_session);
    writer.member("enableTrace", in.enable_trace);
    writer.member("inputText", in.input_text);
    writer.member("memoryId", in.memory_id);
    writer.member("bedrockModelConfigurations", in.bedrock_model_configurations);
    writer.member("streamingConfigurations", in.streaming_configurations);
    writer.member("promptCreationConfigurations", in.prompt_creation_configurations);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeAgentRequest& in) {
  writer.begin_object();
  writer.member("sessionState", in.session_state);
  writer.member("agentId", in.agent_id);
  writer.member("agentAliasId", in.agent_alias_id);
  writer.member("sessionId", in.session_id);
  writer.member("endSession", in.end_session);
  writer.member("enableTrace", in.enable_trace);
  writer.sensitive().member("inputText", in.input_text);
  writer.member("memoryId", in.memory_id);
  writer.member("bedrockModelConfigurations", in.bedrock_model_configurations);
  writer.member("streamingConfigurations", in.streaming_configurations);
  writer.member("promptCreationConfigurations", in.prompt_creation_configurations);
  writer.member("sourceArn", in.source_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeAgentView*) { return invoke_agent_schema; }

EventStream<InvokeAgentView, ResponseStreamView> Client::invoke_agent(const InvokeAgentRequest& request,
                                                                      const CallOptions& options) const {
  return internal::stream<InvokeAgentView, ResponseStreamView>(connection_, invoke_agent_operation, encode(request),
                                                               options);
}

}  // namespace outcrop::bedrock_agent_runtime
