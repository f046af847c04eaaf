// GetPrompt: the output of Client::get_prompt, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/prompt_variant.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct GetPromptView;

/// The prompt that was asked for.
struct GetPrompt {
  /// The prompt's name.
  std::string name{};
  /// What the prompt is for.
  std::optional<std::string> description{};
  /// The prompt's KMS key, by its ARN. Absent: a key of AWS encrypts the prompt.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The name of the variant that is used where none is chosen.
  std::optional<std::string> default_variant{};
  /// The variants of the prompt, such as for different models.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<PromptVariant>> variants{};
  /// The id that CreatePrompt gave the prompt.
  std::string id{};
  /// The ARN of the prompt, or of the version that was asked for.
  std::string arn{};
  /// The version that is told: a number, or DRAFT for the working draft.
  std::string version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const GetPrompt&, const GetPrompt&) = default;
};
GetPrompt to_owned(const GetPromptView& view);
void write_json(internal::JsonWriter& writer, const GetPrompt& in);

}  // namespace outcrop::bedrock_agent
