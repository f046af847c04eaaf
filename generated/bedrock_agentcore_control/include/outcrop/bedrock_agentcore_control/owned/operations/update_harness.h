// UpdateHarness: the output of Client::update_harness, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateHarnessView;

/// The harness as it is now.
struct UpdateHarness {
  /// What the harness is like, and its state.
  Harness harness{};

  friend bool operator==(const UpdateHarness&, const UpdateHarness&) = default;
};
UpdateHarness to_owned(const UpdateHarnessView& view);
void write_json(internal::JsonWriter& writer, const UpdateHarness& in);

}  // namespace outcrop::bedrock_agentcore_control
