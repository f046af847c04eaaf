// Makes CustomModelDeploymentSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/custom_model_deployment_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/custom_model_deployment_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CustomModelDeploymentSummary to_owned(const CustomModelDeploymentSummaryView& view) {
  CustomModelDeploymentSummary owned;
  internal::own(owned.custom_model_deployment_arn, view.custom_model_deployment_arn);
  internal::own(owned.custom_model_deployment_name, view.custom_model_deployment_name);
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  internal::own(owned.last_updated_at, view.last_updated_at);
  internal::own(owned.failure_message, view.failure_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomModelDeploymentSummary& in) {
  writer.begin_object();
  writer.member("customModelDeploymentArn", in.custom_model_deployment_arn);
  writer.member("customModelDeploymentName", in.custom_model_deployment_name);
  writer.member("modelArn", in.model_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("failureMessage", in.failure_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock
