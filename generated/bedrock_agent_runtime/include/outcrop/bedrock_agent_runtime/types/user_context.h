// UserContext: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

/// Who asks, where documents have access lists.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_UserContext.html
struct UserContext {
  /// The user's id, as the access lists of the documents have it.
  ///
  /// Required.
  std::optional<std::string> user_id{};

  friend bool operator==(const UserContext&, const UserContext&) = default;
};
void write_json(internal::JsonWriter& writer, const UserContext& in);

}  // namespace outcrop::bedrock_agent_runtime
