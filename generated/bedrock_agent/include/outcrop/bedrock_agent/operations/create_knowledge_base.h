// Input and output of Client::create_knowledge_base.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_knowledge_base. An absent member is not sent.
/// What the new knowledge base is like.
struct CreateKnowledgeBaseRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// The knowledge base's name.
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
  /// The kind of knowledge base, and how vectors are made.
  ///
  /// Required.
  Box<KnowledgeBaseConfiguration> knowledge_base_configuration{};
  /// The vector store. Not needed for kinds that have none of their own.
  Box<StorageConfiguration> storage_configuration{};
  /// Tags for it, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateKnowledgeBaseRequest&, const CreateKnowledgeBaseRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateKnowledgeBaseRequest& in);

/// Output of Client::create_knowledge_base; valid as long as its Response.
/// The knowledge base that was created.
struct CreateKnowledgeBaseView {
  /// The knowledge base as it is kept.
  KnowledgeBaseView knowledge_base{};
};
const internal::Schema& schema_of(const CreateKnowledgeBaseView*);

}  // namespace outcrop::bedrock_agent
