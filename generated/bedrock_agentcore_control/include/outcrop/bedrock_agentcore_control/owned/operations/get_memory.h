// GetMemory: the output of Client::get_memory, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/memory_shape.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct GetMemoryView;

/// The memory that was asked for.
struct GetMemory {
  /// The memory and its state.
  MemoryShape memory{};

  friend bool operator==(const GetMemory&, const GetMemory&) = default;
};
GetMemory to_owned(const GetMemoryView& view);
void write_json(internal::JsonWriter& writer, const GetMemory& in);

}  // namespace outcrop::bedrock_agentcore_control
