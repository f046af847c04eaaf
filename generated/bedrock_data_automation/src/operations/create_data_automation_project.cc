// Client::create_data_automation_project: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/create_data_automation_project.h"

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

constexpr internal::Field create_data_automation_project_fields[] = {
    {"projectArn", &internal::string_type, offsetof(CreateDataAutomationProjectView, project_arn),
     internal::Slot::plain},
    {"projectStage", &schemas::data_automation_project_stage_type,
     offsetof(CreateDataAutomationProjectView, project_stage), internal::Slot::plain},
    {"status", &schemas::data_automation_project_status_type, offsetof(CreateDataAutomationProjectView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_data_automation_project_schema =
    internal::structure_schema<CreateDataAutomationProjectView>("CreateDataAutomationProjectResponse",
                                                                create_data_automation_project_fields);
constexpr internal::OutputSchema create_data_automation_project_output{
    .view = &create_data_automation_project_schema,
    .body = &create_data_automation_project_schema,
    .needs_body = true,
};
constexpr internal::Operation create_data_automation_project_operation{
    .service = &common::service,
    .name = "CreateDataAutomationProject",
    .errors = common::errors,
    .output = &create_data_automation_project_output,
};

internal::HttpRequest encode(const CreateDataAutomationProjectRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-automation-projects/"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("projectName", in.project_name);
    writer.member("projectDescription", in.project_description);
    writer.member("projectStage", in.project_stage);
    writer.member("projectType", in.project_type);
    writer.required("standardOutputConfiguration", in.standard_output_configuration);
    writer.member("customOutputConfiguration", in.custom_output_configuration);
    writer.member("overrideConfiguration", in.override_configuration);
    writer.member("dataAutomationLibraryConfiguration", in.data_automation_library_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("encryptionConfiguration", in.encryption_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateDataAutomationProjectRequest& in) {
  writer.begin_object();
  writer.sensitive().member("projectName", in.project_name);
  writer.sensitive().member("projectDescription", in.project_description);
  writer.member("projectStage", in.project_stage);
  writer.member("projectType", in.project_type);
  writer.member("standardOutputConfiguration", in.standard_output_configuration);
  writer.member("customOutputConfiguration", in.custom_output_configuration);
  writer.member("overrideConfiguration", in.override_configuration);
  writer.member("dataAutomationLibraryConfiguration", in.data_automation_library_configuration);
  writer.member("clientToken", in.client_token);
  writer.member("encryptionConfiguration", in.encryption_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateDataAutomationProjectView*) {
  return create_data_automation_project_schema;
}

Response<CreateDataAutomationProjectView> Client::create_data_automation_project(
    const CreateDataAutomationProjectRequest& request, const CallOptions& options) const {
  return internal::call<CreateDataAutomationProjectView>(*connection_, create_data_automation_project_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataAutomationProjectRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_data_automation_project_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_data_automation
