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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordSummary.html
struct MemoryRecordSummary {
  std::string memory_record_id{};
  MemoryContent content{};
  std::string memory_strategy_id{};
  std::optional<std::vector<std::string>> namespaces{};
  Timestamp created_at{};
  std::optional<double> score{};
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordSummary&, const MemoryRecordSummary&) = default;
};
MemoryRecordSummary to_owned(const MemoryRecordSummaryView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecordSummary& in);

}  // namespace outcrop::bedrock_agentcore
