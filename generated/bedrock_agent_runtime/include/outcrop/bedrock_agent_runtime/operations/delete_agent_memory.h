// Input and output of Client::delete_agent_memory.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::delete_agent_memory. An absent member is not sent.
/// What is to be forgotten.
struct DeleteAgentMemoryRequest {
  /// The id that the agent was given when it was created.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_id{};
  /// The id of the agent's alias.
  ///
  /// Required. At most 10 characters: letters and digits.
  std::optional<std::string> agent_alias_id{};
  /// Only this memory. Absent: all memories of the alias.
  ///
  /// 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> memory_id{};
  /// Only what comes from this session of the memory.
  ///
  /// 2 to 100 characters: letters, digits, dots, underscores, colons and hyphens.
  std::optional<std::string> session_id{};

  friend bool operator==(const DeleteAgentMemoryRequest&, const DeleteAgentMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentMemoryRequest& in);

/// Output of Client::delete_agent_memory; valid as long as its Response.
/// Says that the memory is deleted. It has no members.
struct DeleteAgentMemoryView {};
const internal::Schema& schema_of(const DeleteAgentMemoryView*);

}  // namespace outcrop::bedrock_agent_runtime
