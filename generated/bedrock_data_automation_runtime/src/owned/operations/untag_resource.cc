// Makes UntagResource: the output of Client::untag_resource, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/untag_resource.h"

#include "outcrop/bedrock_data_automation_runtime/operations/untag_resource.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

UntagResource to_owned(const UntagResourceView&) { return {}; }

void write_json(internal::JsonWriter& writer, const UntagResource&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
