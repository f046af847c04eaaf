// CreatePrompt: the output of Client::create_prompt, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/prompt_variant.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct CreatePromptView;

/// The prompt that was created.
struct CreatePrompt {
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
  /// The prompt's ARN.
  std::string arn{};
  /// DRAFT: a new prompt is a working draft.
  std::string version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const CreatePrompt&, const CreatePrompt&) = default;
};
CreatePrompt to_owned(const CreatePromptView& view);
void write_json(internal::JsonWriter& writer, const CreatePrompt& in);

}  // namespace outcrop::bedrock_agent
