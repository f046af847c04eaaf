// Input and output of Client::get_memory_record.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/memory_record.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_memory_record. An absent member is not sent.
/// Which record of which memory.
struct GetMemoryRecordRequest {
  /// The id of the memory.
  ///
  /// Required.
  std::optional<std::string> memory_id{};
  /// The memory record's id.
  ///
  /// Required.
  std::optional<std::string> memory_record_id{};
  /// The record's namespace, for IAM policies that allow the call by namespace.
  std::optional<std::string> namespace_{};

  friend bool operator==(const GetMemoryRecordRequest&, const GetMemoryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetMemoryRecordRequest& in);

/// Output of Client::get_memory_record; valid as long as its Response.
/// The record that was asked for.
struct GetMemoryRecordView {
  /// The record, with its content.
  MemoryRecordView memory_record{};
};
const internal::Schema& schema_of(const GetMemoryRecordView*);

}  // namespace outcrop::bedrock_agentcore
