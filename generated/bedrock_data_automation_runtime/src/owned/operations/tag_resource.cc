// Makes TagResource: the output of Client::tag_resource, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/tag_resource.h"

#include "outcrop/bedrock_data_automation_runtime/operations/tag_resource.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

TagResource to_owned(const TagResourceView&) { return {}; }

void write_json(internal::JsonWriter& writer, const TagResource&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
