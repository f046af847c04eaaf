// HarnessEndpointView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEndpoint.html
struct HarnessEndpointView {
  std::string_view harness_id{};
  std::string_view harness_name{};
  std::string_view endpoint_name{};
  std::string_view arn{};
  Open<HarnessEndpointStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> live_version{};
  std::optional<std::string_view> target_version{};
  std::optional<std::string_view> description{};
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const HarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
