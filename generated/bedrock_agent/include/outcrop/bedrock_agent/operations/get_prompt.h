// Input and output of Client::get_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_prompt. An absent member is not sent.
/// Which prompt or version, and how much of it.
struct GetPromptRequest {
  /// The prompt's id or ARN.
  ///
  /// Required.
  std::optional<std::string> prompt_identifier{};
  /// The version's number. Absent: the working draft is told.
  ///
  /// 1 to 5 characters, matching (DRAFT|[0-9]{0,4}[1-9][0-9]{0,4}).
  std::optional<std::string> prompt_version{};
  /// All data of the prompt, or its metadata alone. Absent: all.
  std::optional<OwnedOpen<IncludedData>> included_data{};

  friend bool operator==(const GetPromptRequest&, const GetPromptRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetPromptRequest& in);

/// Output of Client::get_prompt; valid as long as its Response.
/// The prompt that was asked for.
struct GetPromptView {
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
  /// The ARN of the prompt, or of the version that was asked for.
  std::string_view arn{};
  /// The version that is told: a number, or DRAFT for the working draft.
  std::string_view version{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const GetPromptView*);

}  // namespace outcrop::bedrock_agent
