// DeleteHarnessEndpoint: the output of Client::delete_harness_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteHarnessEndpointView;

/// The endpoint that is being deleted.
struct DeleteHarnessEndpoint {
  /// The endpoint, with its state.
  HarnessEndpoint endpoint{};

  friend bool operator==(const DeleteHarnessEndpoint&, const DeleteHarnessEndpoint&) = default;
};
DeleteHarnessEndpoint to_owned(const DeleteHarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const DeleteHarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
