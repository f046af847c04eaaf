// VersionFilter: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionFilter.html
struct VersionFilter {
  std::optional<std::string> branch_name{};
  std::optional<std::string> created_by_name{};
  std::optional<bool> latest_per_branch{};

  friend bool operator==(const VersionFilter&, const VersionFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const VersionFilter& in);

}  // namespace outcrop::bedrock_agentcore_control
