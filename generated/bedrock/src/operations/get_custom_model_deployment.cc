// Client::get_custom_model_deployment: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_custom_model_deployment.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_custom_model_deployment_fields[] = {
    {"customModelDeploymentArn", &internal::string_type,
     offsetof(GetCustomModelDeploymentView, custom_model_deployment_arn), internal::Slot::plain},
    {"modelDeploymentName", &internal::string_type, offsetof(GetCustomModelDeploymentView, model_deployment_name),
     internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(GetCustomModelDeploymentView, model_arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetCustomModelDeploymentView, created_at), internal::Slot::plain},
    {"status", &schemas::custom_model_deployment_status_type, offsetof(GetCustomModelDeploymentView, status),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetCustomModelDeploymentView, description),
     internal::Slot::optional},
    {"updateDetails", &schemas::custom_model_deployment_update_details_type,
     offsetof(GetCustomModelDeploymentView, update_details), internal::Slot::reference},
    {"failureMessage", &internal::string_type, offsetof(GetCustomModelDeploymentView, failure_message),
     internal::Slot::optional},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(GetCustomModelDeploymentView, last_updated_at),
     internal::Slot::optional},
};
constexpr internal::Schema get_custom_model_deployment_schema =
    internal::structure_schema<GetCustomModelDeploymentView>("GetCustomModelDeploymentResponse",
                                                             get_custom_model_deployment_fields);
constexpr internal::OutputSchema get_custom_model_deployment_output{
    .view = &get_custom_model_deployment_schema,
    .body = &get_custom_model_deployment_schema,
};
constexpr internal::Operation get_custom_model_deployment_operation{
    .service = &common::service,
    .name = "GetCustomModelDeployment",
    .errors = common::errors,
    .output = &get_custom_model_deployment_output,
};

internal::HttpRequest encode(const GetCustomModelDeploymentRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/model-customization/custom-model-deployments/"};
  out.label("customModelDeploymentIdentifier", in.custom_model_deployment_identifier);
  return out;
}

}  // namespace

Response<GetCustomModelDeploymentView> Client::get_custom_model_deployment(
    const GetCustomModelDeploymentRequest& request, const CallOptions& options) const {
  return internal::call<GetCustomModelDeploymentView>(*connection_, get_custom_model_deployment_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCustomModelDeploymentRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_custom_model_deployment_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
