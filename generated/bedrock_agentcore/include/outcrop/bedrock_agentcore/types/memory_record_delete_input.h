// MemoryRecordDeleteInput: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordDeleteInput.html
struct MemoryRecordDeleteInput {
  /// Required.
  std::optional<std::string> memory_record_id{};
  std::optional<std::string> namespace_{};

  friend bool operator==(const MemoryRecordDeleteInput&, const MemoryRecordDeleteInput&) = default;
};
void write_json(internal::JsonWriter& writer, const MemoryRecordDeleteInput& in);

}  // namespace outcrop::bedrock_agentcore
