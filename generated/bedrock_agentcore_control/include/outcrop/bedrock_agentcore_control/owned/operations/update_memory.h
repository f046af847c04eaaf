// UpdateMemory: the output of Client::update_memory, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/memory_shape.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

struct UpdateMemoryView;

/// The memory as it is now.
struct UpdateMemory {
  /// What the memory is like, and its state.
  Box<MemoryShape> memory{};

  friend bool operator==(const UpdateMemory&, const UpdateMemory&) = default;
};
UpdateMemory to_owned(const UpdateMemoryView& view);
void write_json(internal::JsonWriter& writer, const UpdateMemory& in);

}  // namespace outcrop::bedrock_agentcore_control
