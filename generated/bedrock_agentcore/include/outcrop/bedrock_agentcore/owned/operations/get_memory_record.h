// GetMemoryRecord: the output of Client::get_memory_record, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore/owned/memory_record.h"
#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct GetMemoryRecordView;

/// The record that was asked for.
struct GetMemoryRecord {
  /// The record, with its content.
  MemoryRecord memory_record{};

  friend bool operator==(const GetMemoryRecord&, const GetMemoryRecord&) = default;
};
GetMemoryRecord to_owned(const GetMemoryRecordView& view);
void write_json(internal::JsonWriter& writer, const GetMemoryRecord& in);

}  // namespace outcrop::bedrock_agentcore
