// RetrieveMemoryRecords: the output of Client::retrieve_memory_records, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/owned/memory_record_summary.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct RetrieveMemoryRecordsView;

/// One page of records, best first.
struct RetrieveMemoryRecords {
  /// The records on this page, each with its score.
  std::optional<std::vector<MemoryRecordSummary>> memory_record_summaries{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string> next_token{};

  friend bool operator==(const RetrieveMemoryRecords&, const RetrieveMemoryRecords&) = default;
};
RetrieveMemoryRecords to_owned(const RetrieveMemoryRecordsView& view);
void write_json(internal::JsonWriter& writer, const RetrieveMemoryRecords& in);

}  // namespace outcrop::bedrock_agentcore
