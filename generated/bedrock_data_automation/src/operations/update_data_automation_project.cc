// Client::update_data_automation_project: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/update_data_automation_project.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field update_data_automation_project_fields[] = {
    {"projectArn", &internal::string_type, offsetof(UpdateDataAutomationProjectView, project_arn),
     internal::Slot::plain},
    {"projectStage", &schemas::data_automation_project_stage_type,
     offsetof(UpdateDataAutomationProjectView, project_stage), internal::Slot::plain},
    {"status", &schemas::data_automation_project_status_type, offsetof(UpdateDataAutomationProjectView, status),
     internal::Slot::plain},
};
constexpr internal::Schema update_data_automation_project_schema =
    internal::structure_schema<UpdateDataAutomationProjectView>("UpdateDataAutomationProjectResponse",
                                                                update_data_automation_project_fields);
constexpr internal::OutputSchema update_data_automation_project_output{
    .view = &update_data_automation_project_schema,
    .body = &update_data_automation_project_schema,
    .needs_body = true,
};
constexpr internal::Operation update_data_automation_project_operation{
    .service = &common::service,
    .name = "UpdateDataAutomationProject",
    .errors = common::errors,
    .output = &update_data_automation_project_output,
};

internal::HttpRequest encode(const UpdateDataAutomationProjectRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-automation-projects/"};
  out.label("projectArn", in.project_arn).segment("/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("projectStage", in.project_stage);
    writer.member("projectDescription", in.project_description);
    writer.required("standardOutputConfiguration", in.standard_output_configuration);
    writer.member("customOutputConfiguration", in.custom_output_configuration);
    writer.member("overrideConfiguration", in.override_configuration);
    writer.member("dataAutomationLibraryConfiguration", in.data_automation_library_configuration);
    writer.member("encryptionConfiguration", in.encryption_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateDataAutomationProjectRequest& in) {
  writer.begin_object();
  writer.member("projectArn", in.project_arn);
  writer.member("projectStage", in.project_stage);
  writer.sensitive().member("projectDescription", in.project_description);
  writer.member("standardOutputConfiguration", in.standard_output_configuration);
  writer.member("customOutputConfiguration", in.custom_output_configuration);
  writer.member("overrideConfiguration", in.override_configuration);
  writer.member("dataAutomationLibraryConfiguration", in.data_automation_library_configuration);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateDataAutomationProjectView*) {
  return update_data_automation_project_schema;
}

Response<UpdateDataAutomationProjectView> Client::update_data_automation_project(
    const UpdateDataAutomationProjectRequest& request, const CallOptions& options) const {
  return internal::call<UpdateDataAutomationProjectView>(*connection_, update_data_automation_project_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataAutomationProjectRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_data_automation_project_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
