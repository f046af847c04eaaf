// DeleteHarness: the output of Client::delete_harness, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteHarnessView;

/// The harness that is being deleted.
struct DeleteHarness {
  /// The harness, with its state.
  Box<Harness> harness{};

  friend bool operator==(const DeleteHarness&, const DeleteHarness&) = default;
};
DeleteHarness to_owned(const DeleteHarnessView& view);
void write_json(internal::JsonWriter& writer, const DeleteHarness& in);

}  // namespace outcrop::bedrock_agentcore_control
