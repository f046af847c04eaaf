// Input and output of Client::get_agent_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent_version.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent_version. An absent member is not sent.
/// Which version of which agent.
struct GetAgentVersionRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};
  /// The number of the version; the first one is 1.
  ///
  /// Required. 1 to 5 digits.
  std::optional<std::string> agent_version{};

  friend bool operator==(const GetAgentVersionRequest&, const GetAgentVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentVersionRequest& in);

/// Output of Client::get_agent_version; valid as long as its Response.
/// The version that was asked for.
struct GetAgentVersionView {
  /// The agent as it was then.
  AgentVersionView agent_version{};
};
const internal::Schema& schema_of(const GetAgentVersionView*);

}  // namespace outcrop::bedrock_agent
