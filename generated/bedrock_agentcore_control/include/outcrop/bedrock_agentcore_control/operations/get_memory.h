// Input and output of Client::get_memory.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_memory. An absent member is not sent.
/// Which memory is asked for.
struct GetMemoryRequest {
  /// The id that CreateMemory gave the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// How much is told: without what would have to be decrypted, no permission for the memory's KMS key is needed.
  std::optional<OwnedOpen<MemoryView>> view{};

  friend bool operator==(const GetMemoryRequest&, const GetMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetMemoryRequest& in);

/// Output of Client::get_memory; valid as long as its Response.
/// The memory that was asked for.
struct GetMemoryView {
  /// The memory and its state.
  MemoryShapeView memory{};
};
const internal::Schema& schema_of(const GetMemoryView*);

}  // namespace outcrop::bedrock_agentcore_control
