// BatchUpdateMemoryRecords: the output of Client::batch_update_memory_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/memory_record_output.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct BatchUpdateMemoryRecordsView;

/// What became of each record.
struct BatchUpdateMemoryRecords {
  /// The records that were changed.
  std::optional<std::vector<MemoryRecordOutput>> successful_records{};
  /// The records that were not changed, each with the reason.
  std::optional<std::vector<MemoryRecordOutput>> failed_records{};

  friend bool operator==(const BatchUpdateMemoryRecords&, const BatchUpdateMemoryRecords&) = default;
};
BatchUpdateMemoryRecords to_owned(const BatchUpdateMemoryRecordsView& view);
void write_json(internal::JsonWriter& writer, const BatchUpdateMemoryRecords& in);

}  // namespace outcrop::bedrock_agentcore
