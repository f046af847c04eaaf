// MemoryRecordDeleteInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// A memory record to delete.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordDeleteInput.html
struct MemoryRecordDeleteInput {
  /// The memory record's id.
  ///
  /// Required.
  std::optional<std::string> memory_record_id{};
  /// The record's namespace, for IAM policies that allow the call by namespace.
  std::optional<std::string> namespace_{};

  friend bool operator==(const MemoryRecordDeleteInput&, const MemoryRecordDeleteInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordDeleteInput& in);

}  // namespace outcrop::bedrock_agentcore
