// S3LocationView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_S3Location.html
struct S3LocationView {
  std::string_view bucket{};
  std::string_view prefix{};
  std::optional<std::string_view> version_id{};
};
const internal::Schema& schema_of(const S3LocationView*);

}  // namespace outcrop::bedrock_agentcore_control
