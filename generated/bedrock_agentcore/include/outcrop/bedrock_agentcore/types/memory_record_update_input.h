// MemoryRecordUpdateInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/memory_content.h"
#include "outcrop/bedrock_agentcore/types/memory_record_metadata_value.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordUpdateInput.html
struct MemoryRecordUpdateInput {
  /// Required.
  std::optional<std::string> memory_record_id{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  Box<MemoryContent> content{};
  std::optional<std::vector<std::string>> namespaces{};
  std::optional<std::vector<std::string>> source_namespaces{};
  std::optional<std::string> memory_strategy_id{};
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordUpdateInput&, const MemoryRecordUpdateInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordUpdateInput& in);

}  // namespace outcrop::bedrock_agentcore
