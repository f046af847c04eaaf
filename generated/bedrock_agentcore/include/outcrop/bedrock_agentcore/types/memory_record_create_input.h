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

/// A memory record to write.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordCreateInput.html
struct MemoryRecordCreateInput {
  /// The caller's own id for this entry, by which the answer tells what became of it.
  ///
  /// Required.
  std::optional<std::string> request_identifier{};
  /// The namespaces that the record lies in, such as /users/alice.
  ///
  /// Required.
  std::optional<std::vector<std::string>> namespaces{};
  /// What the record holds.
  ///
  /// Required.
  Box<MemoryContent> content{};
  /// When the record was made.
  ///
  /// Required.
  std::optional<Timestamp> timestamp{};
  /// The id of the memory strategy that the record counts for. Absent: none.
  std::optional<std::string> memory_strategy_id{};
  /// Facts about the record, by key. Absent: none.
  std::optional<std::map<std::string, MemoryRecordMetadataValue, std::less<>>> metadata{};

  friend bool operator==(const MemoryRecordCreateInput&, const MemoryRecordCreateInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordCreateInput& in);

}  // namespace outcrop::bedrock_agentcore
