// Client::update_custom_model_deployment: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_custom_model_deployment.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field update_custom_model_deployment_fields[] = {
    {"customModelDeploymentArn", &internal::string_type,
     offsetof(UpdateCustomModelDeploymentView, custom_model_deployment_arn), internal::Slot::plain},
};
constexpr internal::Schema update_custom_model_deployment_schema =
    internal::structure_schema<UpdateCustomModelDeploymentView>("UpdateCustomModelDeploymentResponse",
                                                                update_custom_model_deployment_fields);
constexpr internal::OutputSchema update_custom_model_deployment_output{
    .view = &update_custom_model_deployment_schema,
    .body = &update_custom_model_deployment_schema,
    .needs_body = true,
};
constexpr internal::Operation update_custom_model_deployment_operation{
    .service = &common::service,
    .name = "UpdateCustomModelDeployment",
    .errors = common::errors,
    .output = &update_custom_model_deployment_output,
};

internal::HttpRequest encode(const UpdateCustomModelDeploymentRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/model-customization/custom-model-deployments/"};
  out.label("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  out.json_object([&](internal::JsonWriter& writer) { writer.required("modelArn", in.model_arn); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateCustomModelDeploymentRequest& in) {
  writer.begin_object();
  writer.member("modelArn", in.model_arn);
  writer.member("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateCustomModelDeploymentView*) {
  return update_custom_model_deployment_schema;
}

Response<UpdateCustomModelDeploymentView> Client::update_custom_model_deployment(
    const UpdateCustomModelDeploymentRequest& request, const CallOptions& options) const {
  return internal::call<UpdateCustomModelDeploymentView>(*connection_, update_custom_model_deployment_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateCustomModelDeploymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_custom_model_deployment_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
