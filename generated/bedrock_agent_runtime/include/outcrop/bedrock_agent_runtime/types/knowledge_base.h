// KnowledgeBase: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/bedrock_agent_runtime/types/knowledge_base_retrieval_configuration.h"

namespace outcrop::bedrock_agent_runtime {

/// A knowledge base of an inline agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBase.html
struct KnowledgeBase {
  /// The id that the knowledge base was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> knowledge_base_id{};
  /// What the knowledge base holds and when to use it. The model decides by this text.
  ///
  /// Required. 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// How it is searched. Absent: the service's defaults.
  std::optional<KnowledgeBaseRetrievalConfiguration> retrieval_configuration{};

  friend bool operator==(const KnowledgeBase&, const KnowledgeBase&) = default;
};
void write_json(internal::JsonWriter& writer, const KnowledgeBase& in);

}  // namespace outcrop::bedrock_agent_runtime
