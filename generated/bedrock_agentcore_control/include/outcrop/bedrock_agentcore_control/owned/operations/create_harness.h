// CreateHarness: the output of Client::create_harness, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/harness.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateHarnessView;

/// The harness that is being created.
struct CreateHarness {
  /// The harness, with its id and its state.
  Harness harness{};

  friend bool operator==(const CreateHarness&, const CreateHarness&) = default;
};
CreateHarness to_owned(const CreateHarnessView& view);
void write_json(internal::JsonWriter& writer, const CreateHarness& in);

}  // namespace outcrop::bedrock_agentcore_control
