// Input and output of Client::get_ingested_document_acl.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/views/document_acl.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_ingested_document_acl. An absent member is not sent.
/// Which document's access list is asked for.
struct GetIngestedDocumentAclRequest {
  /// The id of the knowledge base that holds the document.
  ///
  /// Required.
  std::optional<std::string> knowledge_base_id{};
  /// The id of the data source that the document came from.
  ///
  /// Required.
  std::optional<std::string> data_source_id{};
  /// The document's id.
  ///
  /// Required.
  std::optional<std::string> document_id{};

  friend bool operator==(const GetIngestedDocumentAclRequest&, const GetIngestedDocumentAclRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetIngestedDocumentAclRequest& in);

/// Output of Client::get_ingested_document_acl; valid as long as its Response.
/// The document's access list.
struct GetIngestedDocumentAclView {
  /// Who may and who may not see the document.
  ///
  /// Sensitive: never logged.
  DocumentAclView document_acl{};
};
const internal::Schema& schema_of(const GetIngestedDocumentAclView*);

}  // namespace outcrop::bedrock_agent_runtime
