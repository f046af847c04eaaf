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

/// What became of one record of a batch.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordOutput.html
struct MemoryRecordOutputView {
  /// The memory record's id.
  std::string_view memory_record_id{};
  /// Whether the record's part of the batch succeeded.
  Open<MemoryRecordStatus> status{};
  /// The caller's own id for the entry, where it had one.
  std::optional<std::string_view> request_identifier{};
  /// The number of the error; set only where it failed.
  std::optional<std::int32_t> error_code{};
  /// Why it failed, in words; set only where it did.
  std::optional<std::string_view> error_message{};
};
const internal::Schema& schema_of(const MemoryRecordOutputView*);

}  // namespace outcrop::bedrock_agentcore
