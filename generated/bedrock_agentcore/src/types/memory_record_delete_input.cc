// Writes MemoryRecordDeleteInput as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_record_delete_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryRecordDeleteInput& in) {
  writer.begin_object();
  writer.required("memoryRecordId", in.memory_record_id);
  writer.member("namespace", in.namespace_);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
