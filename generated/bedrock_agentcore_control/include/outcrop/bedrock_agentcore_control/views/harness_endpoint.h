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

/// A name by which programs call one version of a harness; the version can be exchanged without their notice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEndpoint.html
struct HarnessEndpointView {
  /// The id that CreateHarness gave the harness.
  std::string_view harness_id{};
  /// The harness's name.
  std::string_view harness_name{};
  /// The endpoint's name.
  std::string_view endpoint_name{};
  /// The endpoint's ARN.
  std::string_view arn{};
  /// The state that the endpoint is in.
  Open<HarnessEndpointStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The version of the harness that answers now.
  std::optional<std::string_view> live_version{};
  /// The version that the endpoint is to lead to. During an update another one, `liveVersion`, still answers.
  std::optional<std::string_view> target_version{};
  /// What the endpoint is for.
  std::optional<std::string_view> description{};
  /// Why creating or changing it failed last; absent where neither did.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const HarnessEndpointView*);

}  // namespace outcrop::bedrock_agentcore_control
