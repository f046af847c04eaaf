// Client::update_agent_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_agent_knowledge_base.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field update_agent_knowledge_base_fields[] = {
    {"agentKnowledgeBase", &schemas::agent_knowledge_base_type,
     offsetof(UpdateAgentKnowledgeBaseView, agent_knowledge_base), internal::Slot::plain},
};
constexpr internal::Schema update_agent_knowledge_base_schema =
    internal::structure_schema<UpdateAgentKnowledgeBaseView>("UpdateAgentKnowledgeBaseResponse",
                                                             update_agent_knowledge_base_fields);
constexpr internal::OutputSchema update_agent_knowledge_base_output{
    .view = &update_agent_knowledge_base_schema,
    .body = &update_agent_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation update_agent_knowledge_base_operation{
    .service = &common::service,
    .name = "UpdateAgentKnowledgeBase",
    .errors = common::errors,
    .output = &update_agent_knowledge_base_output,
};

internal::HttpRequest encode(const UpdateAgentKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/knowledgebases/")
      .label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("knowledgeBaseState", in.knowledge_base_state);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAgentKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("description", in.description);
  writer.member("knowledgeBaseState", in.knowledge_base_state);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAgentKnowledgeBaseView*) { return update_agent_knowledge_base_schema; }

Response<UpdateAgentKnowledgeBaseView> Client::update_agent_knowledge_base(
    const UpdateAgentKnowledgeBaseRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAgentKnowledgeBaseView>(*connection_, update_agent_knowledge_base_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_agent_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
