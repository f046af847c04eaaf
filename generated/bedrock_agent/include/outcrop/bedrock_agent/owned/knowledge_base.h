// KnowledgeBase.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/knowledge_base_configuration.h"
#include "outcrop/bedrock_agent/types/storage_configuration.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct KnowledgeBaseView;

/// A knowledge base: what models can look things up in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBase.html
struct KnowledgeBase {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The knowledge base's name.
  std::string name{};
  /// The knowledge base's ARN.
  std::string knowledge_base_arn{};
  /// What the knowledge base holds.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the knowledge base works under.
  std::string role_arn{};
  /// The kind of knowledge base, and how vectors are made.
  KnowledgeBaseConfiguration knowledge_base_configuration{};
  /// The vector store; absent for kinds that have none of their own.
  Box<StorageConfiguration> storage_configuration{};
  /// The state that the knowledge base is in.
  std::optional<OwnedOpen<KnowledgeBaseStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the last change failed.
  std::optional<std::vector<std::string>> failure_reasons{};

  friend bool operator==(const KnowledgeBase&, const KnowledgeBase&) = default;
};
KnowledgeBase to_owned(const KnowledgeBaseView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBase& in);

}  // namespace outcrop::bedrock_agent
