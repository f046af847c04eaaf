// Input and output of Client::delete_memory_record.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_memory_record. An absent member is not sent.
/// Which record of which memory.
struct DeleteMemoryRecordRequest {
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

  friend bool operator==(const DeleteMemoryRecordRequest&, const DeleteMemoryRecordRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteMemoryRecordRequest& in);

/// Output of Client::delete_memory_record; valid as long as its Response.
/// Which record was deleted.
struct DeleteMemoryRecordView {
  /// The memory record's id.
  std::string_view memory_record_id{};
};
const internal::Schema& schema_of(const DeleteMemoryRecordView*);

}  // namespace outcrop::bedrock_agentcore
