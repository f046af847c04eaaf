// Input and output of Client::prepare_agent.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::prepare_agent. An absent member is not sent.
/// Which agent is made ready.
struct PrepareAgentRequest {
  /// The id that CreateAgent gave the agent.
  ///
  /// Required. 10 letters and digits.
  std::optional<std::string> agent_id{};

  friend bool operator==(const PrepareAgentRequest&, const PrepareAgentRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const PrepareAgentRequest& in);

/// Output of Client::prepare_agent; valid as long as its Response.
/// The working draft that is being made ready.
struct PrepareAgentView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The state that the agent is in now.
  Open<AgentStatus> agent_status{};
  /// DRAFT, the working draft.
  std::string_view agent_version{};
  /// When the agent was prepared last.
  Timestamp prepared_at{};
};
const internal::Schema& schema_of(const PrepareAgentView*);

}  // namespace outcrop::bedrock_agent
