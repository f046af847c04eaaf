// Makes DeleteMemoryRecord: the output of Client::delete_memory_record, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/delete_memory_record.h"

#include "outcrop/bedrock_agentcore/operations/delete_memory_record.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

DeleteMemoryRecord to_owned(const DeleteMemoryRecordView& view) {
  DeleteMemoryRecord owned;
  internal::own(owned.memory_record_id, view.memory_record_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteMemoryRecord& in) {
  writer.begin_object();
  writer.member("memoryRecordId", in.memory_record_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
