// CreatePromptVersion: the output of Client::create_prompt_version, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/prompt_variant.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct CreatePromptVersionView;

/// The version that was made.
struct CreatePromptVersion {
  /// The prompt's name.
  std::string name{};
  /// What the version is for.
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
  /// The ARN of this version of the prompt.
  std::string arn{};
  /// The version's number; the first one is 1.
  std::string version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const CreatePromptVersion&, const CreatePromptVersion&) = default;
};
CreatePromptVersion to_owned(const CreatePromptVersionView& view);
void write_json(internal::JsonWriter& writer, const CreatePromptVersion& in);

}  // namespace outcrop::bedrock_agent
