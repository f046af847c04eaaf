// Writes MemoryRecordUpdateInput as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_record_update_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryRecordUpdateInput& in) {
  writer.begin_object();
  writer.required("memoryRecordId", in.memory_record_id);
  writer.required("timestamp", in.timestamp, TimestampFormat::epoch_seconds);
  writer.member("content", in.content);
  writer.member("namespaces", in.namespaces);
  writer.member("sourceNamespaces", in.source_namespaces);
  writer.member("memoryStrategyId", in.memory_strategy_id);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
