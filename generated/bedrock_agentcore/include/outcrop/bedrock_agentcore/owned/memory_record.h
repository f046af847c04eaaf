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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecord.html
struct MemoryRecord {
  std::string memory_record_id{};
  MemoryContent content{};
  std::string memory_strategy_id{};
  std::optional<std::vector<std::string>> namespaces{};
  Timestamp created_at{};
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecord&, const MemoryRecord&) = default;
};
MemoryRecord to_owned(const MemoryRecordView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecord& in);

}  // namespace outcrop::bedrock_agentcore
