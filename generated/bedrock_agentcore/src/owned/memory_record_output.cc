// Makes MemoryRecordOutput of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/memory_record_output.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/memory_record_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

MemoryRecordOutput to_owned(const MemoryRecordOutputView& view) {
  MemoryRecordOutput owned;
  internal::own(owned.memory_record_id, view.memory_record_id);
  internal::own(owned.status, view.status);
  internal::own(owned.request_identifier, view.request_identifier);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.error_message, view.error_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MemoryRecordOutput& in) {
  writer.begin_object();
  writer.member("memoryRecordId", in.memory_record_id);
  writer.member("status", in.status);
  writer.member("requestIdentifier", in.request_identifier);
  writer.member("errorCode", in.error_code);
  writer.member("errorMessage", in.error_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
