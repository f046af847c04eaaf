// GetHarness: the output of Client::get_harness, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct GetHarnessView;

/// The harness that was asked for.
struct GetHarness {
  /// The harness and its state.
  Harness harness{};

  friend bool operator==(const GetHarness&, const GetHarness&) = default;
};
GetHarness to_owned(const GetHarnessView& view);
void write_json(internal::JsonWriter& writer, const GetHarness& in);

}  // namespace outcrop::bedrock_agentcore_control
