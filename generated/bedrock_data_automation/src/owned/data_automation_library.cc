// Makes DataAutomationLibrary and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/data_automation_library.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/data_automation_library.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

EntityTypeInfo to_owned(const EntityTypeInfoView& view) {
  EntityTypeInfo owned;
  internal::own(owned.entity_type, view.entity_type);
  internal::own(owned.entity_metadata, view.entity_metadata);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EntityTypeInfo& in) {
  writer.begin_object();
  writer.member("entityType", in.entity_type);
  writer.member("entityMetadata", in.entity_metadata);
  writer.end_object();
}

DataAutomationLibrary to_owned(const DataAutomationLibraryView& view) {
  DataAutomationLibrary owned;
  internal::own(owned.library_arn, view.library_arn);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.library_name, view.library_name);
  internal::own(owned.library_description, view.library_description);
  internal::own(owned.status, view.status);
  internal::own(owned.entity_types, view.entity_types);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.kms_encryption_context, view.kms_encryption_context);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataAutomationLibrary& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.sensitive().member("libraryName", in.library_name);
  writer.sensitive().member("libraryDescription", in.library_description);
  writer.member("status", in.status);
  writer.member("entityTypes", in.entity_types);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("kmsEncryptionContext", in.kms_encryption_context);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
