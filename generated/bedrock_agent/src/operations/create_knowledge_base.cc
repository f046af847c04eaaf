// Client::create_knowledge_base: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_knowledge_base.h"

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

constexpr internal::Field create_knowledge_base_fields[] = {
    {"knowledgeBase", &schemas::knowledge_base_type, offsetof(CreateKnowledgeBaseView, knowledge_base),
     internal::Slot::plain},
};
constexpr internal::Schema create_knowledge_base_schema =
    internal::structure_schema<CreateKnowledgeBaseView>("CreateKnowledgeBaseResponse", create_knowledge_base_fields);
constexpr internal::OutputSchema create_knowledge_base_output{
    .view = &create_knowledge_base_schema,
    .body = &create_knowledge_base_schema,
    .needs_body = true,
};
constexpr internal::Operation create_knowledge_base_operation{
    .service = &common::service,
    .name = "CreateKnowledgeBase",
    .errors = common::errors,
    .output = &create_knowledge_base_output,
};

internal::HttpRequest encode(const CreateKnowledgeBaseRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("roleArn", in.role_arn);
    writer.required("knowledgeBaseConfiguration", in.knowledge_base_configuration);
    writer.member("storageConfiguration", in.storage_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateKnowledgeBaseRequest& in) {
  writer.begin_object();
  writer.member("clientToken", in.client_token);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("roleArn", in.role_arn);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.member("storageConfiguration", in.storage_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateKnowledgeBaseView*) { return create_knowledge_base_schema; }

Response<CreateKnowledgeBaseView> Client::create_knowledge_base(const CreateKnowledgeBaseRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<CreateKnowledgeBaseView>(*connection_, create_knowledge_base_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateKnowledgeBaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_knowledge_base_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
