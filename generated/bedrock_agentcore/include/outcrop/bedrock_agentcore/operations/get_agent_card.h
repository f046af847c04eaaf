// Input and output of Client::get_agent_card.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_agent_card. An absent member is not sent.
/// Which agent is asked.
struct GetAgentCardRequest {
  /// The session that answers. Absent: a new one, by an id that the client makes.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  /// The ARN of the agent runtime.
  ///
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  /// The name of the endpoint, which stands for a version. Absent: DEFAULT.
  std::optional<std::string> qualifier{};

  friend bool operator==(const GetAgentCardRequest&, const GetAgentCardRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentCardRequest& in);

/// Output of Client::get_agent_card; valid as long as its Response.
/// The agent's card, and which session told it.
struct GetAgentCardView {
  /// The id of the session in the runtime.
  std::optional<std::string_view> runtime_session_id{};
  /// The card, as the A2A protocol defines it.
  DocumentView agent_card{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const GetAgentCardView*);

}  // namespace outcrop::bedrock_agentcore
