// ActionGroupSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// An action group as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ActionGroupSummary.html
struct ActionGroupSummaryView {
  /// The id that CreateAgentActionGroup gave the group.
  std::string_view action_group_id{};
  /// The group's name.
  std::string_view action_group_name{};
  /// Whether the agent may use the group.
  Open<ActionGroupState> action_group_state{};
  /// What the group is for.
  std::optional<std::string_view> description{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ActionGroupSummaryView*);

}  // namespace outcrop::bedrock_agent
