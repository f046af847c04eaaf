// Client::get_ingested_document_acl: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_ingested_document_acl.h"

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

constexpr internal::Field get_ingested_document_acl_fields[] = {
    {"documentAcl", &schemas::document_acl_type, offsetof(GetIngestedDocumentAclView, document_acl),
     internal::Slot::plain, true},
};
constexpr internal::Schema get_ingested_document_acl_schema = internal::structure_schema<GetIngestedDocumentAclView>(
    "GetIngestedDocumentAclResponse", get_ingested_document_acl_fields);
constexpr internal::OutputSchema get_ingested_document_acl_output{
    .view = &get_ingested_document_acl_schema,
    .body = &get_ingested_document_acl_schema,
    .needs_body = true,
};
constexpr internal::Operation get_ingested_document_acl_operation{
    .service = &common::service,
    .name = "GetIngestedDocumentAcl",
    .errors = common::errors,
    .output = &get_ingested_document_acl_output,
};

internal::HttpRequest encode(const GetIngestedDocumentAclRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/get-ingested-document-acl");
  out.json_object([&](internal::JsonWriter& writer) { writer.required("documentId", in.document_id); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetIngestedDocumentAclRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("documentId", in.document_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetIngestedDocumentAclView*) { return get_ingested_document_acl_schema; }

Response<GetIngestedDocumentAclView> Client::get_ingested_document_acl(const GetIngestedDocumentAclRequest& request,
                                                                       const CallOptions& options) const {
  return internal::call<GetIngestedDocumentAclView>(*connection_, get_ingested_document_acl_operation, encode(request),
                                                    options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestedDocumentAclRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_ingested_document_acl_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
