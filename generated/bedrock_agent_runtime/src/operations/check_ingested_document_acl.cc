// Client::check_ingested_document_acl: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/check_ingested_document_acl.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field check_ingested_document_acl_fields[] = {
    {"hasAccess", &internal::boolean_type, offsetof(CheckIngestedDocumentAclView, has_access), internal::Slot::plain},
};
constexpr internal::Schema check_ingested_document_acl_schema =
    internal::structure_schema<CheckIngestedDocumentAclView>("CheckIngestedDocumentAclResponse",
                                                             check_ingested_document_acl_fields);
constexpr internal::OutputSchema check_ingested_document_acl_output{
    .view = &check_ingested_document_acl_schema,
    .body = &check_ingested_document_acl_schema,
    .needs_body = true,
};
constexpr internal::Operation check_ingested_document_acl_operation{
    .service = &common::service,
    .name = "CheckIngestedDocumentAcl",
    .errors = common::errors,
    .output = &check_ingested_document_acl_output,
};

internal::HttpRequest encode(const CheckIngestedDocumentAclRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/check-ingested-document-acl");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("documentId", in.document_id);
    writer.required("userContext", in.user_context);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CheckIngestedDocumentAclRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("documentId", in.document_id);
  writer.sensitive().member("userContext", in.user_context);
  writer.end_object();
}

const internal::Schema& schema_of(const CheckIngestedDocumentAclView*) { return check_ingested_document_acl_schema; }

Response<CheckIngestedDocumentAclView> Client::check_ingested_document_acl(
    const CheckIngestedDocumentAclRequest& request, const CallOptions& options) const {
  return internal::call<CheckIngestedDocumentAclView>(*connection_, check_ingested_document_acl_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CheckIngestedDocumentAclRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, check_ingested_document_acl_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
