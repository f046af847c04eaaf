// S3Location: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A place in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Location.html
struct S3Location {
  /// The bucket's name.
  ///
  /// Required.
  std::optional<std::string> bucket{};
  /// The object's key, or what the keys of several objects begin with.
  ///
  /// Required.
  std::optional<std::string> prefix{};
  /// The version of the object. Absent: the newest one.
  std::optional<std::string> version_id{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

}  // namespace outcrop::bedrock_agentcore_control
