// Makes GetIngestedDocumentAcl: the output of Client::get_ingested_document_acl, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_ingested_document_acl.h"

#include "outcrop/bedrock_agent_runtime/operations/get_ingested_document_acl.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetIngestedDocumentAcl to_owned(const GetIngestedDocumentAclView& view) {
  GetIngestedDocumentAcl owned;
  internal::own(owned.document_acl, view.document_acl);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetIngestedDocumentAcl& in) {
  writer.begin_object();
  writer.sensitive().member("documentAcl", in.document_acl);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
