// Client::invoke_inline_agent: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/invoke_inline_agent.h"

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

constexpr internal::Field invoke_inline_agent_fields[] = {
    {"x-amzn-bedrock-agent-content-type", &internal::string_type, offsetof(InvokeInlineAgentView, content_type),
     internal::Slot::plain},
    {"x-amz-bedrock-agent-session-id", &internal::string_type, offsetof(InvokeInlineAgentView, session_id),
     internal::Slot::plain},
};
constexpr internal::Schema invoke_inline_agent_schema =
    internal::structure_schema<InvokeInlineAgentView>("InvokeInlineAgentResponse", invoke_inline_agent_fields);
constexpr internal::Schema invoke_inline_agent_body =
    internal::structure_schema<InvokeInlineAgentView>("InvokeInlineAgentResponse");
constexpr internal::HeaderField invoke_inline_agent_headers[] = {
    {.name = "x-amzn-bedrock-agent-content-type",
     .type = &internal::string_type,
     .offset = offsetof(InvokeInlineAgentView, content_type),
     .slot = internal::Slot::plain},
    {.name = "x-amz-bedrock-agent-session-id",
     .type = &internal::string_type,
     .offset = offsetof(InvokeInlineAgentView, session_id),
     .slot = internal::Slot::plain},
};
constexpr internal::OutputSchema invoke_inline_agent_output{
    .view = &invoke_inline_agent_schema,
    .body = &invoke_inline_agent_body,
    .headers = invoke_inline_agent_headers,
};
constexpr internal::Operation invoke_inline_agent_operation{
    .service = &common::service,
    .name = "InvokeInlineAgent",
    .errors = common::errors,
    .output = &invoke_inline_agent_output,
    .events = &streams::inline_agent_response_stream,
    .model_invocation = true,
};

internal::HttpRequest encode(const InvokeInlineAgentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/agents/"};
  out.label("sessionId", in.session_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
    writer.required("foundationModel", in.foundation_model);
    writer.required("instruction", in.instruction);
    writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
    writer.member("actionGroups", in.action_groups);
    writer.member("knowledgeBases", in.knowledge_bases);
    writer.member("guardrailConfiguration", in.guardrail_configuration);
    writer.member("promptOverrideConfiguration", in.prompt_override_configuration);
    writer.member("agentCollaboration", in.agent_collaboration);
    writer.member("collaboratorConfigurations", in.collaborator_configurations);
    writer.member("agentName", in.agent_name);
    writer.member("endSession", in.end_session);
    writer.member("enableTrace", in.enable_trace);
    writer.member("inputText", in.input_text);
    writer.member("streamingConfigurations", in.streaming_configurations);
    writer.member("promptCreationConfigurations", in.prompt_creation_configurations);
    writer.member("inlineSessionState", in.inline_session_state);
    writer.member("collaborators", in.collaborators);
    writer.member("bedrockModelConfigurations", in.bedrock_model_configurations);
    writer.member("orchestrationType", in.orchestration_type);
    writer.member("customOrchestration", in.custom_orchestration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeInlineAgentRequest& in) {
  writer.begin_object();
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.member("foundationModel", in.foundation_model);
  writer.sensitive().member("instruction", in.instruction);
  writer.member("idleSessionTTLInSeconds", in.idle_session_ttl_in_seconds);
  writer.member("actionGroups", in.action_groups);
  writer.member("knowledgeBases", in.knowledge_bases);
  writer.member("guardrailConfiguration", in.guardrail_configuration);
  writer.sensitive().member("promptOverrideConfiguration", in.prompt_override_configuration);
  writer.member("agentCollaboration", in.agent_collaboration);
  writer.member("collaboratorConfigurations", in.collaborator_configurations);
  writer.sensitive().member("agentName", in.agent_name);
  writer.member("sessionId", in.session_id);
  writer.member("endSession", in.end_session);
  writer.member("enableTrace", in.enable_trace);
  writer.sensitive().member("inputText", in.input_text);
  writer.member("streamingConfigurations", in.streaming_configurations);
  writer.member("promptCreationConfigurations", in.prompt_creation_configurations);
  writer.member("inlineSessionState", in.inline_session_state);
  writer.member("collaborators", in.collaborators);
  writer.member("bedrockModelConfigurations", in.bedrock_model_configurations);
  writer.member("orchestrationType", in.orchestration_type);
  writer.member("customOrchestration", in.custom_orchestration);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeInlineAgentView*) { return invoke_inline_agent_schema; }

EventStream<InvokeInlineAgentView, InlineAgentResponseStreamView> Client::invoke_inline_agent(
    const InvokeInlineAgentRequest& request, const CallOptions& options) const {
  return internal::stream<InvokeInlineAgentView, InlineAgentResponseStreamView>(
      connection_, invoke_inline_agent_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
