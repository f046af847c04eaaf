// Makes OutputSegment of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/output_segment.h"

#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/bedrock_data_automation_runtime/views/output_segment.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

OutputSegment to_owned(const OutputSegmentView& view) {
  OutputSegment owned;
  internal::own(owned.custom_output_status, view.custom_output_status);
  internal::own(owned.custom_output, view.custom_output);
  internal::own(owned.standard_output, view.standard_output);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OutputSegment& in) {
  writer.begin_object();
  writer.member("customOutputStatus", in.custom_output_status);
  writer.member("customOutput", in.custom_output);
  writer.member("standardOutput", in.standard_output);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
