// ActionGroupSummary.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct ActionGroupSummaryView;

/// An action group as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ActionGroupSummary.html
struct ActionGroupSummary {
  /// The id that CreateAgentActionGroup gave the group.
  std::string action_group_id{};
  /// The group's name.
  std::string action_group_name{};
  /// Whether the agent may use the group.
  std::optional<OwnedOpen<ActionGroupState>> action_group_state{};
  /// What the group is for.
  std::optional<std::string> description{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const ActionGroupSummary&, const ActionGroupSummary&) = default;
};
ActionGroupSummary to_owned(const ActionGroupSummaryView& view);
void write_json(internal::JsonWriter& writer, const ActionGroupSummary& in);

}  // namespace outcrop::bedrock_agent
