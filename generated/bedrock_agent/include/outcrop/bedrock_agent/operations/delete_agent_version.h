// Input and output of Client::delete_agent_version.
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

/// Input of Client::delete_agent_version. An absent member is not sent.
/// Which version of which agent.
struct DeleteAgentVersionRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The number of the version; the first one is 1.
  ///
  /// Required. 1 to 5 digits.
  std::optional<std::string> agent_version{};
  /// True deletes it even while something uses it. Absent: then the deletion is refused.
  std::optional<bool> skip_resource_in_use_check{};

  friend bool operator==(const DeleteAgentVersionRequest&, const DeleteAgentVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteAgentVersionRequest& in);

/// Output of Client::delete_agent_version; valid as long as its Response.
/// The version that is being deleted.
struct DeleteAgentVersionView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The number of the version; the first one is 1.
  std::string_view agent_version{};
  /// The state that the version is in now.
  Open<AgentStatus> agent_status{};
};
const internal::Schema& schema_of(const DeleteAgentVersionView*);

}  // namespace outcrop::bedrock_agent
