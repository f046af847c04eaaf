// Client::get_agent_card: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_agent_card.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field get_agent_card_fields[] = {
    {"X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", &internal::string_type,
     offsetof(GetAgentCardView, runtime_session_id), internal::Slot::optional},
    {"agentCard", &internal::document_type, offsetof(GetAgentCardView, agent_card), internal::Slot::plain},
    {"statusCode", &internal::int32_type, offsetof(GetAgentCardView, status_code), internal::Slot::optional},
};
constexpr internal::Schema get_agent_card_schema =
    internal::structure_schema<GetAgentCardView>("GetAgentCardResponse", get_agent_card_fields);
constexpr internal::HeaderField get_agent_card_headers[] = {
    {.name = "x-amzn-bedrock-agentcore-runtime-session-id",
     .type = &internal::string_type,
     .offset = offsetof(GetAgentCardView, runtime_session_id),
     .slot = internal::Slot::optional},
};
constexpr internal::OutputSchema get_agent_card_output{
    .view = &get_agent_card_schema,
    .payload = &get_agent_card_fields[1],
    .needs_body = true,
    .headers = get_agent_card_headers,
    .status_code = &get_agent_card_fields[2],
};
constexpr internal::Operation get_agent_card_operation{
    .service = &common::service,
    .name = "GetAgentCard",
    .errors = common::errors,
    .output = &get_agent_card_output,
};

internal::HttpRequest encode(const GetAgentCardRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/runtimes/"};
  out.label("agentRuntimeArn", in.agent_runtime_arn)
      .segment("/invocations/.well-known/agent-card.json")
      .query("qualifier", in.qualifier)
      .header("X-Amzn-Bedrock-AgentCore-Runtime-Session-Id", internal::idempotency_token(in.runtime_session_id));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentCardRequest& in) {
  writer.begin_object();
  writer.member("runtimeSessionId", in.runtime_session_id);
  writer.member("agentRuntimeArn", in.agent_runtime_arn);
  writer.member("qualifier", in.qualifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentCardView*) { return get_agent_card_schema; }

Response<GetAgentCardView> Client::get_agent_card(const GetAgentCardRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<GetAgentCardView>(*connection_, get_agent_card_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentCardRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_card_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
