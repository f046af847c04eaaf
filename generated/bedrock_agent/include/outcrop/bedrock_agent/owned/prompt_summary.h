// PromptSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct PromptSummaryView;

/// A prompt or one of its versions as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PromptSummary.html
struct PromptSummary {
  /// The prompt's name.
  std::string name{};
  /// What the prompt is for.
  std::optional<std::string> description{};
  /// The id that CreatePrompt gave the prompt.
  std::string id{};
  /// The ARN of the prompt, or of the version.
  std::string arn{};
  /// The version: a number, or DRAFT for the working draft.
  std::string version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const PromptSummary&, const PromptSummary&) = default;
};
PromptSummary to_owned(const PromptSummaryView& view);
void write_json(internal::JsonWriter& writer, const PromptSummary& in);

}  // namespace outcrop::bedrock_agent
