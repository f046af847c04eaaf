// GetHarnessEndpoint: the output of Client::get_harness_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct GetHarnessEndpointView;

/// The endpoint that was asked for.
struct GetHarnessEndpoint {
  /// The endpoint and its state.
  HarnessEndpoint endpoint{};

  friend bool operator==(const GetHarnessEndpoint&, const GetHarnessEndpoint&) = default;
};
GetHarnessEndpoint to_owned(const GetHarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const GetHarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
