// HarnessEndpoint.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct HarnessEndpointView;

/// A name by which programs call one version of a harness; the version can be exchanged without their notice.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEndpoint.html
struct HarnessEndpoint {
  /// The id that CreateHarness gave the harness.
  std::string harness_id{};
  /// The harness's name.
  std::string harness_name{};
  /// The endpoint's name.
  std::string endpoint_name{};
  /// The endpoint's ARN.
  std::string arn{};
  /// The state that the endpoint is in.
  std::optional<OwnedOpen<HarnessEndpointStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The version of the harness that answers now.
  std::optional<std::string> live_version{};
  /// The version that the endpoint is to lead to. During an update another one, `liveVersion`, still answers.
  std::optional<std::string> target_version{};
  /// What the endpoint is for.
  std::optional<std::string> description{};
  /// Why creating or changing it failed last; absent where neither did.
  std::optional<std::string> failure_reason{};

  friend bool operator==(const HarnessEndpoint&, const HarnessEndpoint&) = default;
};
HarnessEndpoint to_owned(const HarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const HarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
