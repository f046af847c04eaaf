// Input and output of Client::update_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/prompt_variant.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_prompt. An absent member is not sent.
/// Which prompt, and what it is like from now on. Repeat what should stay.
struct UpdatePromptRequest {
  /// The prompt's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the prompt is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The prompt's KMS key, by its ARN. Absent: a key of AWS encrypts the prompt.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The name of the variant that is used where none is chosen.
  ///
  /// Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> default_variant{};
  /// The variants of the prompt, such as for different models.
  ///
  /// At most 1 entry. Sensitive: never logged.
  std::optional<std::vector<PromptVariant>> variants{};
  /// The prompt's id or ARN.
  ///
  /// Required.
  std::optional<std::string> prompt_identifier{};

  friend bool operator==(const UpdatePromptRequest&, const UpdatePromptRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdatePromptRequest& in);

/// Output of Client::update_prompt; valid as long as its Response.
/// The prompt as it is now.
struct UpdatePromptView {
  /// The prompt's name.
  std::string_view name{};
  /// What the prompt is for.
  std::optional<std::string_view> description{};
  /// The prompt's KMS key, by its ARN. Absent: a key of AWS encrypts the prompt.
  std::optional<std::string_view> customer_encryption_key_arn{};
  /// The name of the variant that is used where none is chosen.
  std::optional<std::string_view> default_variant{};
  /// The variants of the prompt, such as for different models.
  ///
  /// Sensitive: never logged.
  std::span<const PromptVariantView> variants{};
  /// The id that CreatePrompt gave the prompt.
  std::string_view id{};
  /// The prompt's ARN.
  std::string_view arn{};
  /// DRAFT: only the working draft can be changed.
  std::string_view version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdatePromptView*);

}  // namespace outcrop::bedrock_agent
