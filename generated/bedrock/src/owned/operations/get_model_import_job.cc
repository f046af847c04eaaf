// Makes GetModelImportJob: the output of Client::get_model_import_job, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_model_import_job.h"

#include "outcrop/bedrock/operations/get_model_import_job.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetModelImportJob to_owned(const GetModelImportJobView& view) {
  GetModelImportJob owned;
  internal::own(owned.job_arn, view.job_arn);
  internal::own(owned.job_name, view.job_name);
  internal::own(owned.imported_model_name, view.imported_model_name);
  internal::own(owned.imported_model_arn, view.imported_model_arn);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.model_data_source, view.model_data_source);
  internal::own(owned.status, view.status);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.end_time, view.end_time);
  internal::own(owned.vpc_config, view.vpc_config);
  internal::own(owned.imported_model_kms_key_arn, view.imported_model_kms_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetModelImportJob& in) {
  writer.begin_object();
  writer.member("jobArn", in.job_arn);
  writer.member("jobName", in.job_name);
  writer.member("importedModelName", in.imported_model_name);
  writer.member("importedModelArn", in.imported_model_arn);
  writer.member("roleArn", in.role_arn);
  writer.member("modelDataSource", in.model_data_source);
  writer.member("status", in.status);
  writer.member("failureMessage", in.failure_message);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("endTime", in.end_time, TimestampFormat::date_time);
  writer.member("vpcConfig", in.vpc_config);
  writer.member("importedModelKmsKeyArn", in.imported_model_kms_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock
