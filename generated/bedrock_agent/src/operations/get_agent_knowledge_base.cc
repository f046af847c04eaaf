// Client::get_agent_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_agent_knowledge_base.h"

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

constexpr internal::Field get_agent_knowledge_base_fields[] = {
    {"agentKnowledgeBase", &schemas::agent_knowledge_base_type,
     offsetof(GetAgentKnowledgeBaseView, agent_knowledge_base), internal::Slot::plain},
};
constexpr internal::Schema get_agent_knowledge_base_schema = internal::structure_schema<GetAgentKnowledgeBaseView>(
    "GetAgentKnowledgeBaseResponse", get_agent_knowledge_base_fields);
constexpr internal::OutputSchema get_agent_knowledge_base_output{
    .view = &get_agent_knowledge_base_schema,
    .body = &get_agent_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation get_agent_knowledge_base_operation{
    .service = &common::service,
    .name = "GetAgentKnowledgeBase",
    .errors = common::errors,
    .output = &get_agent_knowledge_base_output,
};

internal::HttpRequest encode(const GetAgentKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/knowledgebases/")
      .label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAgentKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAgentKnowledgeBaseView*) { return get_agent_knowledge_base_schema; }

Response<GetAgentKnowledgeBaseView> Client::get_agent_knowledge_base(const GetAgentKnowledgeBaseRequest& request,
                                                                     const CallOptions& options) const {
  return internal::call<GetAgentKnowledgeBaseView>(*connection_, get_agent_knowledge_base_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_agent_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
