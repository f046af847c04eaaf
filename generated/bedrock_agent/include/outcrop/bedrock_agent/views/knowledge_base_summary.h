// KnowledgeBaseSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A knowledge base as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseSummary.html
struct KnowledgeBaseSummaryView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The knowledge base's name.
  std::string_view name{};
  /// What the knowledge base holds.
  std::optional<std::string_view> description{};
  /// The state that the knowledge base was in when the page was made.
  Open<KnowledgeBaseStatus> status{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const KnowledgeBaseSummaryView*);

}  // namespace outcrop::bedrock_agent
