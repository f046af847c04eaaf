// Client::get_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_knowledge_base.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_knowledge_base_fields[] = {
    {"knowledgeBase", &schemas::knowledge_base_type, offsetof(GetKnowledgeBaseView, knowledge_base),
     internal::Slot::plain},
};
constexpr internal::Schema get_knowledge_base_schema =
    internal::structure_schema<GetKnowledgeBaseView>("GetKnowledgeBaseResponse", get_knowledge_base_fields);
constexpr internal::OutputSchema get_knowledge_base_output{
    .view = &get_knowledge_base_schema,
    .body = &get_knowledge_base_schema,
};
constexpr internal::Operation get_knowledge_base_operation{
    .service = &common::service,
    .name = "GetKnowledgeBase",
    .errors = common::errors,
    .output = &get_knowledge_base_output,
};

internal::HttpRequest encode(const GetKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id);
  return out;
}

}  // namespace

Response<GetKnowledgeBaseView> Client::get_knowledge_base(const GetKnowledgeBaseRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<GetKnowledgeBaseView>(*connection_, get_knowledge_base_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
