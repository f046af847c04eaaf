// Input and output of Client::batch_create_memory_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_record_create_input.h"
#include "outcrop/bedrock_agentcore/views/memory_record_output.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::batch_create_memory_records. An absent member is not sent.
/// Which records to write to which memory.
struct BatchCreateMemoryRecordsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The records to write.
  ///
  /// Required.
  std::optional<std::vector<MemoryRecordCreateInput>> records{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const BatchCreateMemoryRecordsRequest&, const BatchCreateMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchCreateMemoryRecordsRequest& in);

/// Output of Client::batch_create_memory_records; valid as long as its Response.
/// What became of each record.
struct BatchCreateMemoryRecordsView {
  /// The records that were written, with their ids.
  std::span<const MemoryRecordOutputView> successful_records{};
  /// The records that were not written, each with the reason.
  std::span<const MemoryRecordOutputView> failed_records{};
};
const internal::Schema& schema_of(const BatchCreateMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
