// Writes MemoryRecordCreateInput as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_record_create_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryRecordCreateInput& in) {
  writer.begin_object();
  writer.required("requestIdentifier", in.request_identifier);
  writer.required("namespaces", in.namespaces);
  writer.required("content", in.content);
  writer.required("timestamp", in.timestamp, TimestampFormat::epoch_seconds);
  writer.member("memoryStrategyId", in.memory_strategy_id);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
