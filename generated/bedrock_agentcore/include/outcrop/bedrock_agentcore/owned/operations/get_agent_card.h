// GetAgentCard: the output of Client::get_agent_card, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/document.h"

namespace outcrop::bedrock_agentcore {

struct GetAgentCardView;

/// The agent's card, and which session told it.
struct GetAgentCard {
  /// The id of the session in the runtime.
  std::optional<std::string> runtime_session_id{};
  /// The card, as the A2A protocol defines it.
  Document agent_card{};
  /// The HTTP status of the answer.
  std::optional<std::int32_t> status_code{};

  friend bool operator==(const GetAgentCard&, const GetAgentCard&) = default;
};
GetAgentCard to_owned(const GetAgentCardView& view);
void write_json(internal::JsonWriter& writer, const GetAgentCard& in);

}  // namespace outcrop::bedrock_agentcore
