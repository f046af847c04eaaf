// CheckIngestedDocumentAcl: the output of Client::check_ingested_document_acl, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct CheckIngestedDocumentAclView;

/// Whether the user may see the document.
struct CheckIngestedDocumentAcl {
  /// True where the access list lets the user see the document.
  bool has_access{};

  friend bool operator==(const CheckIngestedDocumentAcl&, const CheckIngestedDocumentAcl&) = default;
};
CheckIngestedDocumentAcl to_owned(const CheckIngestedDocumentAclView& view);
void write_json(internal::JsonWriter& writer, const CheckIngestedDocumentAcl& in);

}  // namespace outcrop::bedrock_agent_runtime
