// Makes ListMemoryRecords: the output of Client::list_memory_records, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/list_memory_records.h"

#include "outcrop/bedrock_agentcore/operations/list_memory_records.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ListMemoryRecords to_owned(const ListMemoryRecordsView& view) {
  ListMemoryRecords owned;
  internal::own(owned.memory_record_summaries, view.memory_record_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListMemoryRecords& in) {
  writer.begin_object();
  writer.member("memoryRecordSummaries", in.memory_record_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
