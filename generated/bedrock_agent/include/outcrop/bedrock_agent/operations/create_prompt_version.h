// Input and output of Client::create_prompt_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_prompt_version. An absent member is not sent.
/// Which prompt a version is made of.
struct CreatePromptVersionRequest {
  /// The prompt's id or ARN.
  ///
  /// Required.
  std::optional<std::string> prompt_identifier{};
  /// What the version is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};
  /// Tags for it, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreatePromptVersionRequest&, const CreatePromptVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreatePromptVersionRequest& in);

/// Output of Client::create_prompt_version; valid as long as its Response.
/// The version that was made.
struct CreatePromptVersionView {
  /// The prompt's name.
  std::string_view name{};
  /// What the version is for.
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
  /// The ARN of this version of the prompt.
  std::string_view arn{};
  /// The version's number; the first one is 1.
  std::string_view version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const CreatePromptVersionView*);

}  // namespace outcrop::bedrock_agent
