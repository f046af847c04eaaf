// BatchCreateMemoryRecords: the output of Client::batch_create_memory_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/memory_record_output.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct BatchCreateMemoryRecordsView;

/// What became of each record.
struct BatchCreateMemoryRecords {
  /// The records that were written, with their ids.
  std::optional<std::vector<MemoryRecordOutput>> successful_records{};
  /// The records that were not written, each with the reason.
  std::optional<std::vector<MemoryRecordOutput>> failed_records{};

  friend bool operator==(const BatchCreateMemoryRecords&, const BatchCreateMemoryRecords&) = default;
};
BatchCreateMemoryRecords to_owned(const BatchCreateMemoryRecordsView& view);
void write_json(internal::JsonWriter& writer, const BatchCreateMemoryRecords& in);

}  // namespace outcrop::bedrock_agentcore
