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

/// A memory record to change. What is absent stays.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordUpdateInput.html
struct MemoryRecordUpdateInput {
  /// The memory record's id.
  ///
  /// Required.
  std::optional<std::string> memory_record_id{};
  /// When the record changed.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// What the record holds from now on.
  Box<MemoryContent> content{};
  /// The namespaces that the record lies in from now on.
  std::optional<std::vector<std::string>> namespaces{};
  /// The namespaces that the record lies in until now, for IAM policies that allow the call by namespace.
  std::optional<std::vector<std::string>> source_namespaces{};
  /// The id of the memory strategy that the record counts for from now on.
  std::optional<std::string> memory_strategy_id{};
  /// Facts about the record from now on, by key.
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordUpdateInput&, const MemoryRecordUpdateInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordUpdateInput& in);

}  // namespace outcrop::bedrock_agentcore
