// MemoryRecordOutput.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct MemoryRecordOutputView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordOutput.html
struct MemoryRecordOutput {
  std::string memory_record_id{};
  std::optional<OwnedOpen<MemoryRecordStatus>> status{};
  std::optional<std::string> request_identifier{};
  std::optional<std::int32_t> error_code{};
  std::optional<std::string> error_message{};

  friend bool operator==(const MemoryRecordOutput&, const MemoryRecordOutput&) = default;
};
MemoryRecordOutput to_owned(const MemoryRecordOutputView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecordOutput& in);

}  // namespace outcrop::bedrock_agentcore
