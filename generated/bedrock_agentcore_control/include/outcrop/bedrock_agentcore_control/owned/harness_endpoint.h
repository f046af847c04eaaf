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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessEndpoint.html
struct HarnessEndpoint {
  std::string harness_id{};
  std::string harness_name{};
  std::string endpoint_name{};
  std::string arn{};
  std::optional<OwnedOpen<HarnessEndpointStatus>> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string> live_version{};
  std::optional<std::string> target_version{};
  std::optional<std::string> description{};
  std::optional<std::string> failure_reason{};

  friend bool operator==(const HarnessEndpoint&, const HarnessEndpoint&) = default;
};
HarnessEndpoint to_owned(const HarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const HarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
