// Makes GetImportedModel: the output of Client::get_imported_model, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_imported_model.h"

#include "outcrop/bedrock/operations/get_imported_model.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetImportedModel to_owned(const GetImportedModelView& view) {
  GetImportedModel owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.model_name, view.model_name);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.model_data_source, view.model_data_source);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.model_architecture, view.model_architecture);
  internal::own(owned.model_kms_key_arn, view.model_kms_key_arn);
  internal::own(owned.instruct_supported, view.instruct_supported);
  internal::own(owned.custom_model_units, view.custom_model_units);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetImportedModel& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("modelName", in.model_name);
  writer.member("jobName", in.job_name);
  writer.member("jobArn", in.job_arn);
  writer.member("modelDataSource", in.model_data_source);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("modelArchitecture", in.model_architecture);
  writer.member("modelKmsKeyArn", in.model_kms_key_arn);
  writer.member("instructSupported", in.instruct_supported);
  writer.member("customModelUnits", in.custom_model_units);
  writer.end_object();
}

}  // namespace outcrop::bedrock
