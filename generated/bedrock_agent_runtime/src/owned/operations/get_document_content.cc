// Makes GetDocumentContent: the output of Client::get_document_content, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_document_content.h"

#include "outcrop/bedrock_agent_runtime/operations/get_document_content.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetDocumentContent to_owned(const GetDocumentContentView& view) {
  GetDocumentContent owned;
  internal::own(owned.mime_type, view.mime_type);
  internal::own(owned.presigned_url, view.presigned_url);
  internal::own(owned.document_content_length, view.document_content_length);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetDocumentContent& in) {
  writer.begin_object();
  writer.member("mimeType", in.mime_type);
  writer.sensitive().member("presignedUrl", in.presigned_url);
  writer.member("documentContentLength", in.document_content_length);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
