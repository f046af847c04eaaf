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

/// What became of one record of a batch.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_MemoryRecordOutput.html
struct MemoryRecordOutput {
  /// The memory record's id.
  std::string memory_record_id{};
  /// Whether the record's part of the batch succeeded.
  std::optional<OwnedOpen<MemoryRecordStatus>> status{};
  /// The caller's own id for the entry, where it had one.
  std::optional<std::string> request_identifier{};
  /// The number of the error; set only where it failed.
  std::optional<std::int32_t> error_code{};
  /// Why it failed, in words; set only where it did.
  std::optional<std::string> error_message{};

  friend bool operator==(const MemoryRecordOutput&, const MemoryRecordOutput&) = default;
};
MemoryRecordOutput to_owned(const MemoryRecordOutputView& view);
void write_json(internal::JsonWriter& writer, const MemoryRecordOutput& in);

}  // namespace outcrop::bedrock_agentcore
