// ListMemoryRecords: the output of Client::list_memory_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/memory_record_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct ListMemoryRecordsView;

/// One page of memory records.
struct ListMemoryRecords {
  /// The records on this page.
  std::optional<std::vector<MemoryRecordSummary>> memory_record_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const ListMemoryRecords&, const ListMemoryRecords&) = default;
};
ListMemoryRecords to_owned(const ListMemoryRecordsView& view);
void write_json(internal::JsonWriter& writer, const ListMemoryRecords& in);

}  // namespace outcrop::bedrock_agentcore
