// Input and output of Client::check_ingested_document_acl.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/user_context.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::check_ingested_document_acl. An absent member is not sent.
/// Which user asks for which document.
struct CheckIngestedDocumentAclRequest {
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
  /// The user whose access is checked.
  ///
  /// Required. Sensitive: never logged.
  std::optional<UserContext> user_context{};

  friend bool operator==(const CheckIngestedDocumentAclRequest&, const CheckIngestedDocumentAclRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CheckIngestedDocumentAclRequest& in);

/// Output of Client::check_ingested_document_acl; valid as long as its Response.
/// Whether the user may see the document.
struct CheckIngestedDocumentAclView {
  /// True where the access list lets the user see the document.
  bool has_access{};
};
const internal::Schema& schema_of(const CheckIngestedDocumentAclView*);

}  // namespace outcrop::bedrock_agent_runtime
