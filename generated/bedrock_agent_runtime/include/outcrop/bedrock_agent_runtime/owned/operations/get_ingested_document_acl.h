// GetIngestedDocumentAcl: the output of Client::get_ingested_document_acl, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/owned/document_acl.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GetIngestedDocumentAclView;

/// The document's access list.
struct GetIngestedDocumentAcl {
  /// Who may and who may not see the document.
  ///
  /// Sensitive: never logged.
  DocumentAcl document_acl{};

  friend bool operator==(const GetIngestedDocumentAcl&, const GetIngestedDocumentAcl&) = default;
};
GetIngestedDocumentAcl to_owned(const GetIngestedDocumentAclView& view);
void write_json(internal::JsonWriter& writer, const GetIngestedDocumentAcl& in);

}  // namespace outcrop::bedrock_agent_runtime
