// Makes DataAutomationProject of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_project.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_project.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

DataAutomationProject to_owned(const DataAutomationProjectView& view) {
  DataAutomationProject owned;
  internal::own(owned.project_arn, view.project_arn);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.project_name, view.project_name);
  internal::own(owned.project_stage, view.project_stage);
  internal::own(owned.project_type, view.project_type);
  internal::own(owned.project_description, view.project_description);
  internal::own(owned.standard_output_configuration, view.standard_output_configuration);
  internal::own(owned.custom_output_configuration, view.custom_output_configuration);
  internal::own(owned.override_configuration, view.override_configuration);
  internal::own(owned.data_automation_library_configuration, view.data_automation_library_configuration);
  internal::own(owned.status, view.status);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.kms_encryption_context, view.kms_encryption_context);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationProject& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.sensitive().member("projectName", in.project_name);
  writer.member("projectStage", in.project_stage);
  writer.member("projectType", in.project_type);
  writer.sensitive().member("projectDescription", in.project_description);
  writer.member("standardOutputConfiguration", in.standard_output_configuration);
  writer.member("customOutputConfiguration", in.custom_output_configuration);
  writer.member("overrideConfiguration", in.override_configuration);
  writer.member("dataAutomationLibraryConfiguration", in.data_automation_library_configuration);
  writer.member("status", in.status);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("kmsEncryptionContext", in.kms_encryption_context);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
