// Input and output of Client::delete_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::delete_agent. An absent member is not sent.
/// Which agent is deleted.
struct DeleteAgentRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// True deletes it even while something uses it. Absent: then the deletion is refused.
  std::optional<bool> skip_resource_in_use_check{};

  friend bool operator==(const DeleteAgentRequest&, const DeleteAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentRequest& in);

/// Output of Client::delete_agent; valid as long as its Response.
/// The agent that is being deleted.
struct DeleteAgentView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The state that the agent is in now.
  Open<AgentStatus> agent_status{};
};
const internal::Schema& schema_of(const DeleteAgentView*);

}  // namespace outcrop::bedrock_agent
