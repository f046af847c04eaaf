// CreateMemory: the output of Client::create_memory, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/owned/memory_shape.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

struct CreateMemoryView;

/// The memory that is being created.
struct CreateMemory {
  /// The memory, with its id and its state.
  Box<MemoryShape> memory{};

  friend bool operator==(const CreateMemory&, const CreateMemory&) = default;
};
CreateMemory to_owned(const CreateMemoryView& view);
void write_json(internal::JsonWriter& writer, const CreateMemory& in);

}  // namespace outcrop::bedrock_agentcore_control
