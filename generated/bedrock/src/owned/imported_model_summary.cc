// Makes ImportedModelSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/imported_model_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/imported_model_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ImportedModelSummary to_owned(const ImportedModelSummaryView& view) {
  ImportedModelSummary owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.model_name, view.model_name);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.instruct_supported, view.instruct_supported);
  internal::own(owned.model_architecture, view.model_architecture);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ImportedModelSummary& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("modelName", in.model_name);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("instructSupported", in.instruct_supported);
  writer.member("modelArchitecture", in.model_architecture);
  writer.end_object();
}

}  // namespace outcrop::bedrock
