// Makes GetCustomModelDeployment: the output of Client::get_custom_model_deployment, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_custom_model_deployment.h"

#include "outcrop/bedrock/operations/get_custom_model_deployment.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetCustomModelDeployment to_owned(const GetCustomModelDeploymentView& view) {
  GetCustomModelDeployment owned;
  internal::own(owned.custom_model_deployment_arn, view.custom_model_deployment_arn);
  internal::own(owned.model_deployment_name, view.model_deployment_name);
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.update_details, view.update_details);
  internal::own(owned.failure_message, view.failure_message);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetCustomModelDeployment& in) {
  writer.begin_object();
  writer.member("customModelDeploymentArn", in.custom_model_deployment_arn);
  writer.member("modelDeploymentName", in.model_deployment_name);
  writer.member("modelArn", in.model_arn);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("status", in.status);
  writer.member("description", in.description);
  writer.member("updateDetails", in.update_details);
  writer.member("failureMessage", in.failure_message);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
