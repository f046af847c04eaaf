// Makes MemoryRecordSummary of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/memory_record_summary.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/memory_record_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

MemoryRecordSummary to_owned(const MemoryRecordSummaryView& view) {
  MemoryRecordSummary owned;
  internal::own(owned.memory_record_id, view.memory_record_id);
  internal::own(owned.content, view.content);
  internal::own(owned.memory_strategy_id, view.memory_strategy_id);
  internal::own(owned.namespaces, view.namespaces);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.score, view.score);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemoryRecordSummary& in) {
  writer.begin_object();
  writer.member("memoryRecordId", in.memory_record_id);
  writer.member("content", in.content);
  writer.member("memoryStrategyId", in.memory_strategy_id);
  writer.member("namespaces", in.namespaces);
  writer.member("createdAt", in.created_at, TimestampFormat::epoch_seconds);
  writer.member("score", in.score);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
