// Client::associate_agent_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/associate_agent_knowledge_base.h"

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

constexpr internal::Field associate_agent_knowledge_base_fields[] = {
    {"agentKnowledgeBase", &schemas::agent_knowledge_base_type,
     offsetof(AssociateAgentKnowledgeBaseView, agent_knowledge_base), internal::Slot::plain},
};
constexpr internal::Schema associate_agent_knowledge_base_schema =
    internal::structure_schema<AssociateAgentKnowledgeBaseView>("AssociateAgentKnowledgeBaseResponse",
                                                                associate_agent_knowledge_base_fields);
constexpr internal::OutputSchema associate_agent_knowledge_base_output{
    .view = &associate_agent_knowledge_base_schema,
    .body = &associate_agent_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation associate_agent_knowledge_base_operation{
    .service = &common::service,
    .name = "AssociateAgentKnowledgeBase",
    .errors = common::errors,
    .output = &associate_agent_knowledge_base_output,
};

internal::HttpRequest encode(const AssociateAgentKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/agents/"};
  out.label("agentId", in.agent_id)
      .segment("/agentversions/")
      .label("agentVersion", in.agent_version)
      .segment("/knowledgebases/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("knowledgeBaseId", in.knowledge_base_id);
    writer.required("description", in.description);
    writer.member("knowledgeBaseState", in.knowledge_base_state);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const AssociateAgentKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("agentId", in.agent_id);
  writer.member("agentVersion", in.agent_version);
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("description", in.description);
  writer.member("knowledgeBaseState", in.knowledge_base_state);
  writer.end_object();
}

const internal::Schema& schema_of(const AssociateAgentKnowledgeBaseView*) {
  return associate_agent_knowledge_base_schema;
}

Response<AssociateAgentKnowledgeBaseView> Client::associate_agent_knowledge_base(
    const AssociateAgentKnowledgeBaseRequest& request, const CallOptions& options) const {
  return internal::call<AssociateAgentKnowledgeBaseView>(*connection_, associate_agent_knowledge_base_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const AssociateAgentKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, associate_agent_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
