// Client::get_document_content: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/get_document_content.h"

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

constexpr internal::Field get_document_content_fields[] = {
    {"mimeType", &internal::string_type, offsetof(GetDocumentContentView, mime_type), internal::Slot::plain},
    {"presignedUrl", &internal::string_type, offsetof(GetDocumentContentView, presigned_url), internal::Slot::plain,
     true},
    {"documentContentLength", &internal::int64_type, offsetof(GetDocumentContentView, document_content_length),
     internal::Slot::optional},
};
constexpr internal::Schema get_document_content_schema =
    internal::structure_schema<GetDocumentContentView>("GetDocumentContentResponse", get_document_content_fields);
constexpr internal::OutputSchema get_document_content_output{
    .view = &get_document_content_schema,
    .body = &get_document_content_schema,
    .needs_body = true,
};
constexpr internal::Operation get_document_content_operation{
    .service = &common::service,
    .name = "GetDocumentContent",
    .errors = common::errors,
    .output = &get_document_content_output,
};

internal::HttpRequest encode(const GetDocumentContentRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/documents/")
      .label("documentId", in.document_id)
      .segment("/content");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("mediaId", in.media_id);
    writer.member("outputFormat", in.output_format);
    writer.member("userContext", in.user_context);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDocumentContentRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("documentId", in.document_id);
  writer.member("mediaId", in.media_id);
  writer.member("outputFormat", in.output_format);
  writer.sensitive().member("userContext", in.user_context);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDocumentContentView*) { return get_document_content_schema; }

Response<GetDocumentContentView> Client::get_document_content(const GetDocumentContentRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<GetDocumentContentView>(*connection_, get_document_content_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetDocumentContentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_document_content_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent_runtime
