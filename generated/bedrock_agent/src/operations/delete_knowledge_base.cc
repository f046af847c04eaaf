// Client::delete_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/delete_knowledge_base.h"

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

constexpr internal::Field delete_knowledge_base_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(DeleteKnowledgeBaseView, knowledge_base_id),
     internal::Slot::plain},
    {"status", &schemas::knowledge_base_status_type, offsetof(DeleteKnowledgeBaseView, status), internal::Slot::plain},
};
constexpr internal::Schema delete_knowledge_base_schema =
    internal::structure_schema<DeleteKnowledgeBaseView>("DeleteKnowledgeBaseResponse", delete_knowledge_base_fields);
constexpr internal::OutputSchema delete_knowledge_base_output{
    .view = &delete_knowledge_base_schema,
    .body = &delete_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_knowledge_base_operation{
    .service = &common::service,
    .name = "DeleteKnowledgeBase",
    .errors = common::errors,
    .output = &delete_knowledge_base_output,
};

internal::HttpRequest encode(const DeleteKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteKnowledgeBaseView*) { return delete_knowledge_base_schema; }

Response<DeleteKnowledgeBaseView> Client::delete_knowledge_base(const DeleteKnowledgeBaseRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<DeleteKnowledgeBaseView>(*connection_, delete_knowledge_base_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
