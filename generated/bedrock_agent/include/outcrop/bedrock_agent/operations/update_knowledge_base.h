// Input and output of Client::update_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_knowledge_base. An absent member is not sent.
/// Which knowledge base, and what it is like from now on. Repeat what should stay.
struct UpdateKnowledgeBaseRequest {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// The knowledge base's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the knowledge base holds.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the knowledge base works under.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+.
  std::optional<std::string> role_arn{};
  /// The kind of knowledge base, the same as it was created with.
  ///
  /// Required.
  Box<KnowledgeBaseConfiguration> knowledge_base_configuration{};
  /// The vector store, the same as it was created with.
  Box<StorageConfiguration> storage_configuration{};

  friend bool operator==(const UpdateKnowledgeBaseRequest&, const UpdateKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateKnowledgeBaseRequest& in);

/// Output of Client::update_knowledge_base; valid as long as its Response.
/// The knowledge base as it is now.
struct UpdateKnowledgeBaseView {
  /// What the knowledge base is like, and its state.
  KnowledgeBaseView knowledge_base{};
};
const internal::Schema& schema_of(const UpdateKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
