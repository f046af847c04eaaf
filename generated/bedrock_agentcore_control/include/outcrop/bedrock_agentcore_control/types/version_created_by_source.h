// VersionCreatedBySource: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// What has made a version of a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_VersionCreatedBySource.html
struct VersionCreatedBySource {
  /// What has made the version, such as user, optimization-job or system.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The ARN of what has made the version, where that has one.
  std::optional<std::string> arn{};

  friend bool operator==(const VersionCreatedBySource&, const VersionCreatedBySource&) = default;
};
void write_json(internal::JsonWriter& writer, const VersionCreatedBySource& in);

}  // namespace outcrop::bedrock_agentcore_control
