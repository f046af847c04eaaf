// Makes BatchUpdateMemoryRecords: the output of Client::batch_update_memory_records, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/batch_update_memory_records.h"

#include "outcrop/bedrock_agentcore/operations/batch_update_memory_records.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

BatchUpdateMemoryRecords to_owned(const BatchUpdateMemoryRecordsView& view) {
  BatchUpdateMemoryRecords owned;
  internal::own(owned.successful_records, view.successful_records);
  internal::own(owned.failed_records, view.failed_records);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BatchUpdateMemoryRecords& in) {
  writer.begin_object();
  writer.member("successfulRecords", in.successful_records);
  writer.member("failedRecords", in.failed_records);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
