// Input and output of Client::update_memory.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/indexed_key.h"
#include "outcrop/bedrock_agentcore_control/types/modify_memory_strategies.h"
#include "outcrop/bedrock_agentcore_control/types/namespace_key_entry.h"
#include "outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h"
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"
#include "outcrop/box.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_memory. An absent member is not sent.
/// Which memory, and how it changes; what is absent stays as it is.
struct UpdateMemoryRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The id that CreateMemory gave the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// What the memory is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Days for which events are kept.
  std::optional<std::int32_t> event_expiry_duration{};
  /// The ARN of the IAM role that the memory works under.
  std::optional<std::string> memory_execution_role_arn{};
  /// The strategies that the memory gets or loses, and those that change.
  Box<ModifyMemoryStrategies> memory_strategies{};
  /// Further keys of metadata by which memory records can be filtered; they stay for good.
  std::optional<std::vector<IndexedKey>> add_indexed_keys{};
  /// The variables that templates of namespaces may contain; they replace those that the memory has. One that a
  /// template uses cannot be left out.
  std::optional<std::vector<NamespaceKeyEntry>> namespace_keys{};
  /// Where changes of memory records are sent.
  std::optional<StreamDeliveryResources> stream_delivery_resources{};

  friend bool operator==(const UpdateMemoryRequest&, const UpdateMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateMemoryRequest& in);

/// Output of Client::update_memory; valid as long as its Response.
/// The memory as it is now.
struct UpdateMemoryView {
  /// What the memory is like, and its state.
  OptionalRef<MemoryShapeView> memory{};
};
const internal::Schema& schema_of(const UpdateMemoryView*);

}  // namespace outcrop::bedrock_agentcore_control
