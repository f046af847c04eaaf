// BatchDeleteMemoryRecords: the output of Client::batch_delete_memory_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/memory_record_output.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct BatchDeleteMemoryRecordsView;

/// What became of each record.
struct BatchDeleteMemoryRecords {
  /// The records that were deleted.
  std::optional<std::vector<MemoryRecordOutput>> successful_records{};
  /// The records that were not deleted, each with the reason.
  std::optional<std::vector<MemoryRecordOutput>> failed_records{};

  friend bool operator==(const BatchDeleteMemoryRecords&, const BatchDeleteMemoryRecords&) = default;
};
BatchDeleteMemoryRecords to_owned(const BatchDeleteMemoryRecordsView& view);
void write_json(internal::JsonWriter& writer, const BatchDeleteMemoryRecords& in);

}  // namespace outcrop::bedrock_agentcore
