// Makes GetProvisionedModelThroughput: the output of Client::get_provisioned_model_throughput, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_provisioned_model_throughput.h"

#include "outcrop/bedrock/operations/get_provisioned_model_throughput.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetProvisionedModelThroughput to_owned(const GetProvisionedModelThroughputView& view) {
  GetProvisionedModelThroughput owned;
  internal::own(owned.model_units, view.model_units);
  internal::own(owned.desired_model_units, view.desired_model_units);
  internal::own(owned.provisioned_model_name, view.provisioned_model_name);
  internal::own(owned.provisioned_model_arn, view.provisioned_model_arn);
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.desired_model_arn, view.desired_model_arn);
  internal::own(owned.foundation_model_arn, view.foundation_model_arn);
  internal::own(owned.status, view.status);
  internal::own(owned.creation_time, view.creation_time);
  internal::own(owned.last_modified_time, view.last_modified_time);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.commitment_duration, view.commitment_duration);
  internal::own(owned.commitment_expiration_time, view.commitment_expiration_time);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetProvisionedModelThroughput& in) {
  writer.begin_object();
  writer.member("modelUnits", in.model_units);
  writer.member("desiredModelUnits", in.desired_model_units);
  writer.member("provisionedModelName", in.provisioned_model_name);
  writer.member("provisionedModelArn", in.provisioned_model_arn);
  writer.member("modelArn", in.model_arn);
  writer.member("desiredModelArn", in.desired_model_arn);
  writer.member("foundationModelArn", in.foundation_model_arn);
  writer.member("status", in.status);
  writer.member("creationTime", in.creation_time, TimestampFormat::date_time);
  writer.member("lastModifiedTime", in.last_modified_time, TimestampFormat::date_time);
  writer.member("failureMessage", in.failure_message);
  writer.member("commitmentDuration", in.commitment_duration);
  writer.member("commitmentExpirationTime", in.commitment_expiration_time, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
