// InvokeHarness: the output of Client::invoke_harness, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct InvokeHarnessView;

/// The answer of InvokeHarness: nothing but its stream.
struct InvokeHarness {
  friend bool operator==(const InvokeHarness&, const InvokeHarness&) = default;
};
InvokeHarness to_owned(const InvokeHarnessView& view);
void write_json(internal::JsonWriter& writer, const InvokeHarness& in);

}  // namespace outcrop::bedrock_agentcore
