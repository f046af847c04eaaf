// UpdateHarnessEndpoint: the output of Client::update_harness_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateHarnessEndpointView;

/// The endpoint as it is now.
struct UpdateHarnessEndpoint {
  /// What the endpoint leads to, and its state.
  HarnessEndpoint endpoint{};

  friend bool operator==(const UpdateHarnessEndpoint&, const UpdateHarnessEndpoint&) = default;
};
UpdateHarnessEndpoint to_owned(const UpdateHarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const UpdateHarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
