// Input and output of Client::get_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/agent.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_agent. An absent member is not sent.
/// Which agent is asked for.
struct GetAgentRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};

  friend bool operator==(const GetAgentRequest&, const GetAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentRequest& in);

/// Output of Client::get_agent; valid as long as its Response.
/// The agent that was asked for.
struct GetAgentView {
  /// The agent's working draft and its state.
  AgentView agent{};
};
const internal::Schema& schema_of(const GetAgentView*);

}  // namespace outcrop::bedrock_agent
