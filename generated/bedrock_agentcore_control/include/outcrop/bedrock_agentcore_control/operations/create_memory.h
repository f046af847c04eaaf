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
/// What the new memory is like.
struct CreateMemoryRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The memory's name, which is its own within the account.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// What the memory is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// The ARN of the KMS key that encrypts the memory. Absent: a key of AWS encrypts it.
  std::optional<std::string> encryption_key_arn{};
  /// The ARN of the IAM role by which the memory uses AWS, such as to call models for strategies of the account's
  /// own.
  std::optional<std::string> memory_execution_role_arn{};
  /// Days after which an event is deleted.
  ///
  /// Required.
  std::optional<std::int32_t> event_expiry_duration{};
  /// What is learned from events, and how. Absent: events are kept as they are, and nothing is learned.
  std::optional<std::vector<MemoryStrategyInput>> memory_strategies{};
  /// Keys of metadata that records can be searched by. They can be added to later, but not removed.
  std::optional<std::vector<IndexedKey>> indexed_keys{};
  /// Variables that `namespaceTemplates` of strategies may use, and which values they may have.
  std::optional<std::vector<NamespaceKeyEntry>> namespace_keys{};
  /// Where changes of the memory's records are sent as they happen. Absent: nowhere.
  std::optional<StreamDeliveryResources> stream_delivery_resources{};
  /// Tags for the memory, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateMemoryRequest&, const CreateMemoryRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateMemoryRequest& in);

/// Output of Client::create_memory; valid as long as its Response.
/// The memory that is being created.
struct CreateMemoryView {
  /// The memory, with its id and its state.
  OptionalRef<MemoryShapeView> memory{};
};
const internal::Schema& schema_of(const CreateMemoryView*);

}  // namespace outcrop::bedrock_agentcore_control
