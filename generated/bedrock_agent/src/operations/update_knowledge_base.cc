// Client::update_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_knowledge_base.h"

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

constexpr internal::Field update_knowledge_base_fields[] = {
    {"knowledgeBase", &schemas::knowledge_base_type, offsetof(UpdateKnowledgeBaseView, knowledge_base),
     internal::Slot::plain},
};
constexpr internal::Schema update_knowledge_base_schema =
    internal::structure_schema<UpdateKnowledgeBaseView>("UpdateKnowledgeBaseResponse", update_knowledge_base_fields);
constexpr internal::OutputSchema update_knowledge_base_output{
    .view = &update_knowledge_base_schema,
    .body = &update_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation update_knowledge_base_operation{
    .service = &common::service,
    .name = "UpdateKnowledgeBase",
    .errors = common::errors,
    .output = &update_knowledge_base_output,
};

internal::HttpRequest encode(const UpdateKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("roleArn", in.role_arn);
    writer.required("knowledgeBaseConfiguration", in.knowledge_base_configuration);
    writer.member("storageConfiguration", in.storage_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("roleArn", in.role_arn);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.member("storageConfiguration", in.storage_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateKnowledgeBaseView*) { return update_knowledge_base_schema; }

Response<UpdateKnowledgeBaseView> Client::update_knowledge_base(const UpdateKnowledgeBaseRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<UpdateKnowledgeBaseView>(*connection_, update_knowledge_base_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
