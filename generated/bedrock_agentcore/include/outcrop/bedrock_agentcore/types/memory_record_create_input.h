// MemoryRecordCreateInput: parts of requests.
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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordCreateInput.html
struct MemoryRecordCreateInput {
  /// Required.
  std::optional<std::string> request_identifier{};
  /// Required.
  std::optional<std::vector<std::string>> namespaces{};
  /// Required.
  Box<MemoryContent> content{};
  /// Required.
  std::optional<Timestamp> timestamp{};
  std::optional<std::string> memory_strategy_id{};
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordCreateInput&, const MemoryRecordCreateInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordCreateInput& in);

}  // namespace outcrop::bedrock_agentcore
