// VersionFilter: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Which versions of a configuration bundle are listed.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionFilter.html
struct VersionFilter {
  /// Only versions of this branch.
  std::optional<std::string> branch_name{};
  /// Only versions that something of this name made.
  std::optional<std::string> created_by_name{};
  /// True lists the newest version of each branch alone. Absent or false: all of them.
  std::optional<bool> latest_per_branch{};

  friend bool operator==(const VersionFilter&, const VersionFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const VersionFilter& in);

}  // namespace outcrop::bedrock_agentcore_control
