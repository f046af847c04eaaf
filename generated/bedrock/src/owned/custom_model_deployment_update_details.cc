// Makes CustomModelDeploymentUpdateDetails of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/custom_model_deployment_update_details.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/custom_model_deployment_update_details.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CustomModelDeploymentUpdateDetails to_owned(const CustomModelDeploymentUpdateDetailsView& view) {
  CustomModelDeploymentUpdateDetails owned;
  internal::own(owned.model_arn, view.model_arn);
  internal::own(owned.update_status, view.update_status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CustomModelDeploymentUpdateDetails& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("updateStatus", in.update_status);
  writer.end_object();
}

}  // namespace outcrop::bedrock
