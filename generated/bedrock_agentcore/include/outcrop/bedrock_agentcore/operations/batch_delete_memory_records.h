// Input and output of Client::batch_delete_memory_records.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_record_delete_input.h"
#include "outcrop/bedrock_agentcore/views/memory_record_output.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::batch_delete_memory_records. An absent member is not sent.
/// Which records of which memory.
struct BatchDeleteMemoryRecordsRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The records to delete.
  ///
  /// Required.
  std::optional<std::vector<MemoryRecordDeleteInput>> records{};

  friend bool operator==(const BatchDeleteMemoryRecordsRequest&, const BatchDeleteMemoryRecordsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const BatchDeleteMemoryRecordsRequest& in);

/// Output of Client::batch_delete_memory_records; valid as long as its Response.
/// What became of each record.
struct BatchDeleteMemoryRecordsView {
  /// The records that were deleted.
  std::span<const MemoryRecordOutputView> successful_records{};
  /// The records that were not deleted, each with the reason.
  std::span<const MemoryRecordOutputView> failed_records{};
};
const internal::Schema& schema_of(const BatchDeleteMemoryRecordsView*);

}  // namespace outcrop::bedrock_agentcore
