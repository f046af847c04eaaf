// PromptSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// A prompt or one of its versions as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptSummary.html
struct PromptSummaryView {
  /// The prompt's name.
  std::string_view name{};
  /// What the prompt is for.
  std::optional<std::string_view> description{};
  /// The id that CreatePrompt gave the prompt.
  std::string_view id{};
  /// The ARN of the prompt, or of the version.
  std::string_view arn{};
  /// The version: a number, or DRAFT for the working draft.
  std::string_view version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const PromptSummaryView*);

}  // namespace outcrop::bedrock_agent
