// KnowledgeBaseSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct KnowledgeBaseSummaryView;

/// A knowledge base as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_KnowledgeBaseSummary.html
struct KnowledgeBaseSummary {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string knowledge_base_id{};
  /// The knowledge base's name.
  std::string name{};
  /// What the knowledge base holds.
  std::optional<std::string> description{};
  /// The state that the knowledge base was in when the page was made.
  std::optional<OwnedOpen<KnowledgeBaseStatus>> status{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const KnowledgeBaseSummary&, const KnowledgeBaseSummary&) = default;
};
KnowledgeBaseSummary to_owned(const KnowledgeBaseSummaryView& view);
void write_json(internal::JsonWriter& writer, const KnowledgeBaseSummary& in);

}  // namespace outcrop::bedrock_agent
