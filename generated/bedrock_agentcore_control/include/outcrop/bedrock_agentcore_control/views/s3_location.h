// S3LocationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// A place in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Location.html
struct S3LocationView {
  /// The bucket's name.
  std::string_view bucket{};
  /// The object's key, or what the keys of several objects begin with.
  std::string_view prefix{};
  /// The version of the object. Absent: the newest one.
  std::optional<std::string_view> version_id{};
};
const internal::Schema& schema_of(const S3LocationView*);

}  // namespace outcrop::bedrock_agentcore_control
