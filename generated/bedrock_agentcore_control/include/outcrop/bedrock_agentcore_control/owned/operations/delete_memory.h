// DeleteMemory: the output of Client::delete_memory, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore_control {

struct DeleteMemoryView;

/// The memory that is being deleted.
struct DeleteMemory {
  /// The memory's id.
  std::string memory_id{};
  /// The state that the memory is in.
  std::optional<OwnedOpen<MemoryStatus>> status{};

  friend bool operator==(const DeleteMemory&, const DeleteMemory&) = default;
};
DeleteMemory to_owned(const DeleteMemoryView& view);
void write_json(internal::JsonWriter& writer, const DeleteMemory& in);

}  // namespace outcrop::bedrock_agentcore_control
