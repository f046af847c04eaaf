// DeletePrompt: the output of Client::delete_prompt, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct DeletePromptView;

/// Which prompt was deleted, or which version of it.
struct DeletePrompt {
  /// The id that CreatePrompt gave the prompt.
  std::string id{};
  /// The version that was deleted; absent where the whole prompt was.
  std::optional<std::string> version{};

  friend bool operator==(const DeletePrompt&, const DeletePrompt&) = default;
};
DeletePrompt to_owned(const DeletePromptView& view);
void write_json(internal::JsonWriter& writer, const DeletePrompt& in);

}  // namespace outcrop::bedrock_agent
