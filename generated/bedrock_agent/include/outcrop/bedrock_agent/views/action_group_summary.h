// ActionGroupSummaryView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct ActionGroupSummaryView {
  std::string_view action_group_id{};
  std::string_view action_group_name{};
  Open<ActionGroupState> action_group_state{};
  std::optional<std::string_view> description{};
  Timestamp updated_at{};
};

}  // namespace outcrop::bedrock_agent
