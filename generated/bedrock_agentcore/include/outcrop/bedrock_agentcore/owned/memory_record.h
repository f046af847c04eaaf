// MemoryRecord.
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

struct MemoryRecordView;

/// A record of long-term memory: something learned from events.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecord.html
struct MemoryRecord {
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
  /// Facts about the record, by key.
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecord&, const MemoryRecord&) = default;
};
MemoryRecord to_owned(const MemoryRecordView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecord& in);

}  // namespace outcrop::bedrock_agentcore
