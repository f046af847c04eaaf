// CreateHarnessEndpoint: the output of Client::create_harness_endpoint, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness_endpoint.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateHarnessEndpointView;

/// The endpoint that is being created.
struct CreateHarnessEndpoint {
  /// The endpoint, with its state.
  HarnessEndpoint endpoint{};

  friend bool operator==(const CreateHarnessEndpoint&, const CreateHarnessEndpoint&) = default;
};
CreateHarnessEndpoint to_owned(const CreateHarnessEndpointView& view);
void write_json(internal::JsonWriter& writer, const CreateHarnessEndpoint& in);

}  // namespace outcrop::bedrock_agentcore_control
