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
struct GetAgentCardRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> runtime_session_id{};
  /// Required.
  std::optional<std::string> agent_runtime_arn{};
  std::optional<std::string> qualifier{};

  friend bool operator==(const GetAgentCardRequest&, const GetAgentCardRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAgentCardRequest& in);

/// Output of Client::get_agent_card; valid as long as its Response.
struct GetAgentCardView {
  std::optional<std::string_view> runtime_session_id{};
  DocumentView agent_card{};
  std::optional<std::int32_t> status_code{};
};
const internal::Schema& schema_of(const GetAgentCardView*);

}  // namespace outcrop::bedrock_agentcore
