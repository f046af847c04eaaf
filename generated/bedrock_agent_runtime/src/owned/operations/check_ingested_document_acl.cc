// Makes CheckIngestedDocumentAcl: the output of Client::check_ingested_document_acl, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/check_ingested_document_acl.h"

#include "outcrop/bedrock_agent_runtime/operations/check_ingested_document_acl.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

CheckIngestedDocumentAcl to_owned(const CheckIngestedDocumentAclView& view) {
  CheckIngestedDocumentAcl owned;
  internal::own(owned.has_access, view.has_access);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CheckIngestedDocumentAcl& in) {
  writer.begin_object();
  writer.member("hasAccess", in.has_access);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
