// Makes Blueprint of views, and writes JSON.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/owned/blueprint.h"

#include "outcrop/bedrock_data_automation/to_owned.h"
#include "outcrop/bedrock_data_automation/views/blueprint.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation {

Blueprint to_owned(const BlueprintView& view) {
  Blueprint owned;
  internal::own(owned.blueprint_arn, view.blueprint_arn);
  internal::own(owned.schema, view.schema);
  internal::own(owned.type, view.type);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.blueprint_name, view.blueprint_name);
  internal::own(owned.blueprint_version, view.blueprint_version);
  internal::own(owned.blueprint_stage, view.blueprint_stage);
  internal::own(owned.kms_key_id, view.kms_key_id);
  internal::own(owned.kms_encryption_context, view.kms_encryption_context);
  internal::own(owned.optimization_samples, view.optimization_samples);
  internal::own(owned.optimization_time, view.optimization_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Blueprint& in) {
  writer.begin_object();
  writer.member("blueprintArn", in.blueprint_arn);
  writer.sensitive().member("schema", in.schema);
  writer.member("type", in.type);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.sensitive().member("blueprintName", in.blueprint_name);
  writer.member("blueprintVersion", in.blueprint_version);
  writer.member("blueprintStage", in.blueprint_stage);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("kmsEncryptionContext", in.kms_encryption_context);
  writer.member("optimizationSamples", in.optimization_samples);
  writer.member("optimizationTime", in.optimization_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation
