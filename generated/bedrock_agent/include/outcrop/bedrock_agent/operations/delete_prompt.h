// Input and output of Client::delete_prompt.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_prompt. An absent member is not sent.
/// Which prompt or version is deleted.
struct DeletePromptRequest {
  /// The prompt's id or ARN.
  ///
  /// Required.
  std::optional<std::string> prompt_identifier{};
  /// The version's number. Absent: the whole prompt is deleted.
  ///
  /// 1 to 5 digits.
  std::optional<std::string> prompt_version{};

  friend bool operator==(const DeletePromptRequest&, const DeletePromptRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeletePromptRequest& in);

/// Output of Client::delete_prompt; valid as long as its Response.
/// Which prompt was deleted, or which version of it.
struct DeletePromptView {
  /// The id that CreatePrompt gave the prompt.
  std::string_view id{};
  /// The version that was deleted; absent where the whole prompt was.
  std::optional<std::string_view> version{};
};
const internal::Schema& schema_of(const DeletePromptView*);

}  // namespace outcrop::bedrock_agent
