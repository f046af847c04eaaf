// Input and output of Client::batch_update_memory_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_record_update_input.h"
#include "outcrop/bedrock_agentcore/views/memory_record_output.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::batch_update_memory_records. An absent member is not sent.
/// Which records of which memory, and what they are like from now on.
struct BatchUpdateMemoryRecordsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The records to change.
  ///
  /// Required.
  std::optional<std::vector<MemoryRecordUpdateInput>> records{};

  friend bool operator==(const BatchUpdateMemoryRecordsRequest&, const BatchUpdateMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchUpdateMemoryRecordsRequest& in);

/// Output of Client::batch_update_memory_records; valid as long as its Response.
/// What became of each record.
struct BatchUpdateMemoryRecordsView {
  /// The records that were changed.
  std::span<const MemoryRecordOutputView> successful_records{};
  /// The records that were not changed, each with the reason.
  std::span<const MemoryRecordOutputView> failed_records{};
};
const internal::Schema& schema_of(const BatchUpdateMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
