// MemoryRecordSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_content.h"
#include "outcrop/bedrock_agentcore/types/memory_record_metadata_value.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct MemoryRecordSummaryView;

/// A memory record as lists and searches show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordSummary.html
struct MemoryRecordSummary {
  /// The memory record's id.
  std::string memory_record_id{};
  /// What was learned, in words.
  MemoryContent content{};
  /// The id of the memory strategy that made it.
  std::string memory_strategy_id{};
  /// The namespaces that the record lies in, such as /users/alice.
  std::optional<std::vector<std::string>> namespaces{};
  /// When it was created.
  Timestamp created_at{};
  /// How well the record fits the query; greater is better. Absent in lists without one.
  std::optional<double> score{};
  /// Facts about the record, by key.
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordSummary&, const MemoryRecordSummary&) = default;
};
MemoryRecordSummary to_owned(const MemoryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore
