// S3Location: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Location.html
struct S3Location {
  /// Required.
  std::optional<std::string> bucket{};
  /// Required.
  std::optional<std::string> prefix{};
  std::optional<std::string> version_id{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

}  // namespace outcrop::bedrock_agentcore_control
