// Input and output of Client::create_memory.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/indexed_key.h"
#include "outcrop/bedrock_agentcore_control/types/memory_strategy_input.h"
#include "outcrop/bedrock_agentcore_control/types/namespace_key_entry.h"
#include "outcrop/bedrock_agentcore_control/types/stream_delivery_resources.h"
#include "outcrop/bedrock_agentcore_control/views/memory_shape.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::create_memory. An absent member is not sent.
struct CreateMemoryRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> encryption_key_arn{};
  std::optional<std::string> memory_execution_role_arn{};
  /// Required.
  std::optional<std::int32_t> event_expiry_duration{};
  std::optional<std::vector<MemoryStrategyInput>> memory_strategies{};
  std::optional<std::vector<IndexedKey>> indexed_keys{};
  std::optional<std::vector<NamespaceKeyEntry>> namespace_keys{};
  std::optional<StreamDeliveryResources> stream_delivery_resources{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateMemoryRequest&, const CreateMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateMemoryRequest& in);

/// Output of Client::create_memory; valid as long as its Response.
struct CreateMemoryView {
  OptionalRef<MemoryShapeView> memory{};
};
const internal::Schema& schema_of(const CreateMemoryView*);

}  // namespace outcrop::bedrock_agentcore_control
