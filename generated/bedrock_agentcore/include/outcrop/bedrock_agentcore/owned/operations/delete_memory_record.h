// DeleteMemoryRecord: the output of Client::delete_memory_record, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct DeleteMemoryRecordView;

/// Which record was deleted.
struct DeleteMemoryRecord {
  /// The memory record's id.
  std::string memory_record_id{};

  friend bool operator==(const DeleteMemoryRecord&, const DeleteMemoryRecord&) = default;
};
DeleteMemoryRecord to_owned(const DeleteMemoryRecordView& view);
void write_json(internal::JsonWriter& writer, const DeleteMemoryRecord& in);

}  // namespace outcrop::bedrock_agentcore
