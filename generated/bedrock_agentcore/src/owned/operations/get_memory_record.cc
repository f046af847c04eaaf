// Makes GetMemoryRecord: the output of Client::get_memory_record, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_memory_record.h"

#include "outcrop/bedrock_agentcore/operations/get_memory_record.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetMemoryRecord to_owned(const GetMemoryRecordView& view) {
  GetMemoryRecord owned;
  internal::own(owned.memory_record, view.memory_record);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetMemoryRecord& in) {
  writer.begin_object();
  writer.member("memoryRecord", in.memory_record);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
