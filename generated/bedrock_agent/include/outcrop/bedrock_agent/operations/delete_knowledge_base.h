// Input and output of Client::delete_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_knowledge_base. An absent member is not sent.
/// Which knowledge base is deleted.
struct DeleteKnowledgeBaseRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};

  friend bool operator==(const DeleteKnowledgeBaseRequest&, const DeleteKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteKnowledgeBaseRequest& in);

/// Output of Client::delete_knowledge_base; valid as long as its Response.
/// The knowledge base that is being deleted.
struct DeleteKnowledgeBaseView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The state that the knowledge base is in now.
  Open<KnowledgeBaseStatus> status{};
};
const internal::Schema& schema_of(const DeleteKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
