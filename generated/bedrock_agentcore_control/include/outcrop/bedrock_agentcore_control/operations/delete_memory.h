// Input and output of Client::delete_memory.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_memory. An absent member is not sent.
/// Which memory is deleted.
struct DeleteMemoryRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that CreateMemory gave the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};

  friend bool operator==(const DeleteMemoryRequest&, const DeleteMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteMemoryRequest& in);

/// Output of Client::delete_memory; valid as long as its Response.
/// The memory that is being deleted.
struct DeleteMemoryView {
  /// The memory's id.
  std::string_view memory_id{};
  /// The state that the memory is in.
  Open<MemoryStatus> status{};
};
const internal::Schema& schema_of(const DeleteMemoryView*);

}  // namespace outcrop::bedrock_agentcore_control
