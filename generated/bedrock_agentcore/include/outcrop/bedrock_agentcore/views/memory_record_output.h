// MemoryRecordOutputView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordOutput.html
struct MemoryRecordOutputView {
  std::string_view memory_record_id{};
  Open<MemoryRecordStatus> status{};
  std::optional<std::string_view> request_identifier{};
  std::optional<std::int32_t> error_code{};
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const MemoryRecordOutputView*);

}  // namespace outcrop::bedrock_agentcore
