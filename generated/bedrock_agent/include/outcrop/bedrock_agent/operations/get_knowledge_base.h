// Input and output of Client::get_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_knowledge_base. An absent member is not sent.
/// Which knowledge base is asked for.
struct GetKnowledgeBaseRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};

  friend bool operator==(const GetKnowledgeBaseRequest&, const GetKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetKnowledgeBaseRequest& in);

/// Output of Client::get_knowledge_base; valid as long as its Response.
/// The knowledge base, with its settings and state.
struct GetKnowledgeBaseView {
  /// What the knowledge base is like, and its state.
  KnowledgeBaseView knowledge_base{};
};
const internal::Schema& schema_of(const GetKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
